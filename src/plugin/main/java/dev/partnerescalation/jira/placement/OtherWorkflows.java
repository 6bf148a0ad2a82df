package dev.partnerescalation.jira.placement;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.UnknownShapeException;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.issue.ConfigurationLock;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.PreparationModules;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The validator of the preparation in workflows that the set-up did not make. A workflow that no project uses is changed itself; one in use
 * is changed through a draft, which is never published here: that is for an administrator to decide. The workflow that comes with Jira never
 * changes.
 *
 * <p>Every change is checked before anything is written; after a refusal everything is as it was.
 */
public final class OtherWorkflows {

    private static final Logger LOG = LoggerFactory.getLogger(OtherWorkflows.class);

    private final WorkflowManager workflows;
    private final InstalledObjects installed;
    private final ConfigurationLock lock;

    public OtherWorkflows(WorkflowManager workflows, InstalledObjects installed, ConfigurationLock lock) {
        this.workflows = workflows;
        this.installed = installed;
        this.lock = lock;
    }

    /** All workflows by name, with the transitions of each. */
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

    /** Whether the set-up was ever done; without it the validator has no fields to read and refuses every transition. */
    public boolean isSetUp() {
        return installed.issueTypeId().isPresent();
    }

    /**
     * What would change if the validator were added; changes nothing.
     *
     * @throws PlacementRefusedException if it cannot be added there
     */
    public ChangeTarget planAdding(String workflow, int transition) {
        JiraWorkflow live = changeable(workflow);
        Transition found = find(editable(live), transition);
        if (found.origin() == Transition.Origin.INITIAL) {
            throw new PlacementRefusedException(
                    PlacementRefusal.CREATION, "Transition " + transition + " creates issues");
        }
        if (found.has(PreparationModules::isPreparation)) {
            throw new PlacementRefusedException(
                    PlacementRefusal.ALREADY_THERE, "The validator stands at transition " + transition);
        }
        return ChangeTarget.of(live);
    }

    /**
     * Adds the validator.
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
            change(
                    administrator,
                    workflow,
                    target,
                    definition -> definition.add(transition, PreparationModules.preparation(settings())));
            return target;
        });
    }

    /**
     * Removes the validator from one transition.
     *
     * @return what was changed
     * @throws PlacementRefusedException if it was not removed, and nothing was changed
     */
    public ChangeTarget remove(ApplicationUser administrator, String workflow, int transition) {
        return alone(() -> {
            JiraWorkflow live = changeable(workflow);
            if (!find(editable(live), transition).has(PreparationModules::isPreparation)) {
                throw new PlacementRefusedException(
                        PlacementRefusal.NOT_THERE, "The validator does not stand at transition " + transition);
            }
            ChangeTarget target = ChangeTarget.of(live);
            change(
                    administrator,
                    workflow,
                    target,
                    definition -> definition.remove(transition, PreparationModules::isPreparation));
            return target;
        });
    }

    /**
     * Removes everything of this app from all workflows and drafts that can be changed, so that no transition fails once the app
     * is gone. One that fails does not keep the others from being changed.
     *
     * @throws PlacementRefusedException if another change is running
     * @throws RuntimeException the first failure, after all were tried; a LinkageError where this Jira lacks a member
     */
    public void removeEverywhere(ApplicationUser administrator) {
        alone(() -> {
            List<Throwable> failures = new ArrayList<>();
            for (SurveyedWorkflow workflow : survey()) {
                for (ChangeTarget target : toClear(workflow)) {
                    try {
                        change(
                                administrator,
                                workflow.name(),
                                target,
                                definition -> definition.removeEverywhere(WorkflowModule::isOfApp));
                    } catch (RuntimeException | LinkageError failed) { // thrown below, when the others are done
                        failures.add(failed);
                    }
                }
            }
            if (!failures.isEmpty()) {
                Throwable first = failures.get(0);
                failures.stream().skip(1).forEach(first::addSuppressed);
                if (first instanceof LinkageError missing) {
                    throw missing;
                }
                throw (RuntimeException) first;
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
                version(workflow),
                draft(workflow).map(OtherWorkflows::version));
    }

    private static SurveyedWorkflow.Version version(JiraWorkflow version) {
        try {
            return new SurveyedWorkflow.Version(
                    WorkflowDefinition.understood(version).transitions(), Optional.empty());
        } catch (UnknownShapeException unknown) {
            LOG.warn("The workflow {} is not understood: {}", version.getName(), unknown.getMessage());
            return new SurveyedWorkflow.Version(List.of(), Optional.of(unknown.problem()));
        }
    }

    private Optional<JiraWorkflow> draft(JiraWorkflow workflow) {
        return workflow.hasDraftWorkflow()
                ? Optional.ofNullable(workflows.getDraftWorkflow(workflow.getName()))
                : Optional.empty();
    }

    /** The workflow with this name, which is one that people may change. */
    private JiraWorkflow changeable(String name) {
        JiraWorkflow workflow = name.isBlank() ? null : workflows.getWorkflow(name);
        if (workflow == null) {
            throw new PlacementRefusedException(PlacementRefusal.WORKFLOW, "There is no workflow " + name);
        }
        if (workflow.isSystemWorkflow()) {
            throw new PlacementRefusedException(PlacementRefusal.SYSTEM, "The workflow " + name + " belongs to Jira");
        }
        return workflow;
    }

    private JiraWorkflow editable(JiraWorkflow live) {
        return ChangeTarget.of(live) == ChangeTarget.DRAFT ? workflows.getDraftWorkflow(live.getName()) : live;
    }

    private static Transition find(JiraWorkflow version, int transition) {
        return understood(version)
                .transition(transition)
                .orElseThrow(() -> new PlacementRefusedException(
                        PlacementRefusal.TRANSITION, "There is no transition with the number " + transition));
    }

    private static WorkflowDefinition understood(JiraWorkflow version) {
        try {
            return WorkflowDefinition.understood(version);
        } catch (UnknownShapeException unknown) {
            throw new PlacementRefusedException(PlacementRefusal.FOREIGN, "Not understood: " + unknown.getMessage());
        }
    }

    private void change(
            ApplicationUser administrator, String name, ChangeTarget target, Consumer<WorkflowDefinition> edit) {
        JiraWorkflow version =
                switch (target) {
                    // Jira may share the descriptor of the workflow itself with all its readers (jira-evidence.md,
                    // "Workflows and schemes").
                    case WORKFLOW -> workflows.getWorkflowClone(name);
                    case DRAFT -> workflows.getDraftWorkflow(name);
                    case NEW_DRAFT -> workflows.createDraftWorkflow(administrator, name);
                };
        try {
            edit.accept(understood(version));
            workflows.updateWorkflow(administrator, version);
        } catch (RuntimeException | LinkageError failed) {
            if (target == ChangeTarget.NEW_DRAFT) {
                dropDraft(name, failed);
            }
            throw failed;
        }
    }

    private void dropDraft(String name, Throwable failed) {
        try {
            workflows.deleteDraftWorkflow(name);
        } catch (RuntimeException | LinkageError left) { // the first failure is the one to throw
            failed.addSuppressed(left);
        }
    }

    private <T> T alone(Supplier<T> change) {
        return lock.whileHolding(change)
                .orElseThrow(() -> new PlacementRefusedException(PlacementRefusal.BUSY, "Another change is running"));
    }
}
