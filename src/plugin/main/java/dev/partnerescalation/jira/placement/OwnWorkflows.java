package dev.partnerescalation.jira.placement;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.issue.InstalledParts;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.workflow.AppModules;
import dev.partnerescalation.jira.workflow.GateSettings;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
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
public final class OwnWorkflows {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWorkflows.class);
    /** The lock of the set-up, which changes workflows too. */
    private static final String LOCK = "dev.partnerescalation.partner-escalation.setup";

    private final WorkflowManager workflows;
    private final InstalledParts installed;
    private final ClusterLockService locks;

    public OwnWorkflows(WorkflowManager workflows, InstalledParts installed, ClusterLockService locks) {
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
        return GateSettings.initial(installed.linkTypeId());
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
    public Target planAdding(String workflow, int transition) {
        JiraWorkflow live = own(workflow);
        Transition found = find(editable(live), transition);
        if (found.kind() == Transition.Kind.INITIAL) {
            throw new PlacementRefusedException(Obstacle.CREATION, "Transition " + transition + " creates issues");
        }
        if (found.isGate()) {
            throw new PlacementRefusedException(
                    Obstacle.ALREADY_THERE, "The validator stands at transition " + transition);
        }
        return Target.of(live);
    }

    /**
     * Adds our validator.
     *
     * @param shown what the administrator was told would change
     * @return what was changed
     * @throws PlacementRefusedException if it was not added, and nothing was changed
     */
    public Target add(ApplicationUser administrator, String workflow, int transition, Target shown) {
        return alone(() -> {
            Target target = planAdding(workflow, transition);
            if (target != shown) {
                throw new PlacementRefusedException(Obstacle.MEANWHILE, target + " would change and not " + shown);
            }
            change(administrator, workflow, target, map -> map.add(transition, AppModules.gate(settings())));
            return target;
        });
    }

    /**
     * Removes our validator from one transition.
     *
     * @return what was changed
     * @throws PlacementRefusedException if it was not removed, and nothing was changed
     */
    public Target remove(ApplicationUser administrator, String workflow, int transition) {
        return alone(() -> {
            JiraWorkflow live = own(workflow);
            if (!find(editable(live), transition).isGate()) {
                throw new PlacementRefusedException(
                        Obstacle.NOT_THERE, "No validator of ours stands at transition " + transition);
            }
            Target target = Target.of(live);
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
                for (Target target : toClear(workflow)) {
                    try {
                        change(administrator, workflow.name(), target, WorkflowMap::removeAll);
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

    private static List<Target> toClear(SurveyedWorkflow workflow) {
        List<Target> targets = new ArrayList<>();
        if (workflow.use() == Use.INACTIVE && !workflow.used().isEmpty()) {
            targets.add(Target.WORKFLOW);
        }
        if (workflow.use() == Use.ACTIVE
                && !workflow.hasDraft()
                && !workflow.used().isEmpty()) {
            targets.add(Target.NEW_DRAFT);
        }
        if (!workflow.usedInDraft().isEmpty()) {
            targets.add(Target.DRAFT);
        }
        return targets;
    }

    private SurveyedWorkflow survey(JiraWorkflow workflow) {
        Use use = workflow.isActive() ? Use.ACTIVE : Use.INACTIVE;
        return new SurveyedWorkflow(
                workflow.getName(),
                workflow.isSystemWorkflow() ? Use.SYSTEM : use,
                transitions(workflow),
                draft(workflow).map(OwnWorkflows::transitions));
    }

    private static Optional<List<Transition>> transitions(JiraWorkflow version) {
        try {
            return Optional.of(WorkflowMap.of(version.getDescriptor()).transitions());
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
            throw new PlacementRefusedException(Obstacle.WORKFLOW, "There is no workflow " + name);
        }
        if (workflow.isSystemWorkflow()) {
            throw new PlacementRefusedException(Obstacle.SYSTEM, "The workflow " + name + " is Jira's own");
        }
        return workflow;
    }

    private WorkflowDescriptor editable(JiraWorkflow live) {
        return Target.of(live) == Target.DRAFT
                ? workflows.getDraftWorkflow(live.getName()).getDescriptor()
                : live.getDescriptor();
    }

    private static Transition find(WorkflowDescriptor descriptor, int transition) {
        return WorkflowMap.of(descriptor)
                .transition(transition)
                .orElseThrow(() -> new PlacementRefusedException(
                        Obstacle.TRANSITION, "There is no transition with the number " + transition));
    }

    private void change(ApplicationUser administrator, String name, Target target, Consumer<WorkflowMap> edit) {
        JiraWorkflow version =
                switch (target) {
                    // Jira may share the descriptor of the workflow itself with everybody who reads it.
                    case WORKFLOW -> workflows.getWorkflowClone(name);
                    case DRAFT -> workflows.getDraftWorkflow(name);
                    case NEW_DRAFT -> workflows.createDraftWorkflow(administrator, name);
                };
        try {
            edit.accept(WorkflowMap.of(version.getDescriptor()));
            workflows.updateWorkflow(administrator, version);
        } catch (RuntimeException failed) {
            if (target == Target.NEW_DRAFT) {
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
            throw new PlacementRefusedException(Obstacle.BUSY, "Another change is on its way");
        }
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
