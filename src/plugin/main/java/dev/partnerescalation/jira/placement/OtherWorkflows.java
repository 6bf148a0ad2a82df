package dev.partnerescalation.jira.placement;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.jira.workflow.WorkflowModuleClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our validator in workflows of other people. Workflows that no project uses change themselves; those in use change through a
 * draft, which is never published here: that is for an administrator to decide. Jira's own workflow never changes.
 *
 * <p>Every change is checked on what is there before anything is made; whoever is refused finds everything as it was.
 */
public final class OtherWorkflows {

    private static final Logger LOG = LoggerFactory.getLogger(OtherWorkflows.class);
    /** The lock of the set-up, which changes workflows too. */
    private static final String LOCK = "dev.partnerescalation.partner-escalation.setup";

    private final WorkflowManager workflows;
    private final InstalledObjects installed;
    private final ClusterLockService locks;

    public OtherWorkflows(WorkflowManager workflows, InstalledObjects installed, ClusterLockService locks) {
        this.workflows = workflows;
        this.installed = installed;
        this.locks = locks;
    }

    /** All workflows by name, with the places where something of this app stands. */
    public List<SurveyedWorkflow> survey() {
        return workflows.getWorkflows().stream()
                .filter(workflow -> !workflow.isDraftWorkflow())
                .sorted(Comparator.comparing(JiraWorkflow::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(JiraWorkflow::getName))
                .map(this::survey)
                .toList();
    }

    /** The settings with which a validator is added. */
    public ValidatorSettings settings() {
        return InitialSettings.initial(installed.linkTypeId());
    }

    /** Whether escalations exist at all; without, our validator has no fields to read and refuses every transition. */
    public boolean isSetUp() {
        return installed.issueTypeId().isPresent();
    }

    /**
     * What would change if our validator were added; changes nothing.
     *
     * @throws PlacementRefusedException if it cannot be added there
     */
    public ChangeTarget planAdding(String workflow, int transition) {
        JiraWorkflow live = own(workflow);
        WorkflowTransition found = find(editable(live), transition);
        if (found.kind() == WorkflowTransition.Kind.INITIAL) {
            throw new PlacementRefusedException(
                    PlacementRefusal.CREATION, "Transition " + transition + " creates issues");
        }
        if (found.isGate()) {
            throw new PlacementRefusedException(
                    PlacementRefusal.ALREADY_THERE, "The validator stands at transition " + transition);
        }
        return ChangeTarget.of(live);
    }

    /**
     * Adds our validator.
     *
     * @param shown what the administrator was told would change
     * @return what was changed
     * @throws PlacementRefusedException if it was not added, and nothing was changed
     */
    public ChangeTarget add(ApplicationUser administrator, String workflow, int transition, ChangeTarget shown) {
        return alone(() -> {
            ChangeTarget target = planAdding(workflow, transition);
            if (target != shown) {
                throw new PlacementRefusedException(
                        PlacementRefusal.MEANWHILE, target + " would change and not " + shown);
            }
            change(administrator, workflow, target, map -> map.add(transition, WorkflowModuleClasses.gate(settings())));
            return target;
        });
    }

    /**
     * Removes our validator from one transition.
     *
     * @return what was changed
     * @throws PlacementRefusedException if it was not removed, and nothing was changed
     */
    public ChangeTarget remove(ApplicationUser administrator, String workflow, int transition) {
        return alone(() -> {
            JiraWorkflow live = own(workflow);
            if (!find(editable(live), transition).isGate()) {
                throw new PlacementRefusedException(
                        PlacementRefusal.NOT_THERE, "No validator of ours stands at transition " + transition);
            }
            ChangeTarget target = ChangeTarget.of(live);
            change(administrator, workflow, target, map -> map.removeGate(transition));
            return target;
        });
    }

    /**
     * Removes everything of this app from all workflows and drafts that can be changed, so that no transition fails once the app
     * is gone. One that fails does not keep the others from being changed.
     *
     * @throws PlacementRefusedException if another change is on its way
     * @throws RuntimeException the first failure, after all were tried
     */
    public void removeEverywhere(ApplicationUser administrator) {
        alone(() -> {
            List<RuntimeException> failures = new ArrayList<>();
            for (SurveyedWorkflow workflow : survey()) {
                for (ChangeTarget target : toClear(workflow)) {
                    try {
                        change(administrator, workflow.name(), target, PlacementMap::removeAll);
                    } catch (RuntimeException failed) { // told below, when the others are done
                        failures.add(failed);
                    }
                }
            }
            if (!failures.isEmpty()) {
                RuntimeException first = failures.get(0);
                failures.stream().skip(1).forEach(first::addSuppressed);
                throw first;
            }
            return failures;
        });
    }

    private static List<ChangeTarget> toClear(SurveyedWorkflow workflow) {
        List<ChangeTarget> targets = new ArrayList<>();
        if (workflow.use() == Use.INACTIVE && !workflow.used().isEmpty()) {
            targets.add(ChangeTarget.WORKFLOW);
        }
        if (workflow.use() == Use.ACTIVE
                && !workflow.hasDraft()
                && !workflow.used().isEmpty()) {
            targets.add(ChangeTarget.NEW_DRAFT);
        }
        if (!workflow.usedInDraft().isEmpty()) {
            targets.add(ChangeTarget.DRAFT);
        }
        return targets;
    }

    private SurveyedWorkflow survey(JiraWorkflow workflow) {
        Use use = workflow.isActive() ? Use.ACTIVE : Use.INACTIVE;
        return new SurveyedWorkflow(
                workflow.getName(),
                workflow.isSystemWorkflow() ? Use.SYSTEM : use,
                transitions(workflow),
                draft(workflow).map(OtherWorkflows::transitions));
    }

    private static Optional<List<WorkflowTransition>> transitions(JiraWorkflow version) {
        try {
            return Optional.of(PlacementMap.of(version.getDescriptor()).transitions());
        } catch (PlacementRefusedException foreign) {
            LOG.warn("The workflow {} is not understood: {}", version.getName(), foreign.getMessage());
            return Optional.empty();
        }
    }

    private Optional<JiraWorkflow> draft(JiraWorkflow workflow) {
        return workflow.hasDraftWorkflow()
                ? Optional.ofNullable(workflows.getDraftWorkflow(workflow.getName()))
                : Optional.empty();
    }

    /** The workflow with this name, which is one that people may change. */
    private JiraWorkflow own(String name) {
        JiraWorkflow workflow = name.isBlank() ? null : workflows.getWorkflow(name);
        if (workflow == null) {
            throw new PlacementRefusedException(PlacementRefusal.WORKFLOW, "There is no workflow " + name);
        }
        if (workflow.isSystemWorkflow()) {
            throw new PlacementRefusedException(PlacementRefusal.SYSTEM, "The workflow " + name + " is Jira's own");
        }
        return workflow;
    }

    private WorkflowDescriptor editable(JiraWorkflow live) {
        return ChangeTarget.of(live) == ChangeTarget.DRAFT
                ? workflows.getDraftWorkflow(live.getName()).getDescriptor()
                : live.getDescriptor();
    }

    private static WorkflowTransition find(WorkflowDescriptor descriptor, int transition) {
        return PlacementMap.of(descriptor)
                .transition(transition)
                .orElseThrow(() -> new PlacementRefusedException(
                        PlacementRefusal.TRANSITION, "There is no transition with the number " + transition));
    }

    private void change(ApplicationUser administrator, String name, ChangeTarget target, Consumer<PlacementMap> edit) {
        JiraWorkflow version =
                switch (target) {
                    // Jira may share the descriptor of the workflow itself with everybody who reads it.
                    case WORKFLOW -> workflows.getWorkflowClone(name);
                    case DRAFT -> workflows.getDraftWorkflow(name);
                    case NEW_DRAFT -> workflows.createDraftWorkflow(administrator, name);
                };
        try {
            edit.accept(PlacementMap.of(version.getDescriptor()));
            workflows.updateWorkflow(administrator, version);
        } catch (RuntimeException failed) {
            if (target == ChangeTarget.NEW_DRAFT) {
                dropDraft(name, failed);
            }
            throw failed;
        }
    }

    private void dropDraft(String name, RuntimeException failed) {
        try {
            workflows.deleteDraftWorkflow(name);
        } catch (RuntimeException left) { // the first failure is the one to tell
            failed.addSuppressed(left);
        }
    }

    private <T> T alone(Supplier<T> change) {
        Lock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            throw new PlacementRefusedException(PlacementRefusal.BUSY, "Another change is on its way");
        }
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
