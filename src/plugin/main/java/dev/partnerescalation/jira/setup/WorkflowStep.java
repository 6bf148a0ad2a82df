package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The workflow with its guarded transitions. It is created as a copy of Jira's default workflow and filled while no project uses it. Once
 * it is in use, Jira lets it change through a draft only (jira-evidence.md, "Workflows and schemes"): the step creates one, repairs it, and
 * publishes it, unless somebody else is working on a draft. Steps and statuses never change that way, so no issue has to be moved.
 */
final class WorkflowStep implements SetupStep {

    static final String PART = "workflow";

    /** Stands in the settings while a draft exists that this step has created. */
    private static final String DRAFT = "workflow.draft";

    private final WorkflowManager workflows;
    private final ResolutionManager resolutions;
    private final IssueLinkTypeManager linkTypes;
    private final FieldScreenManager screens;
    private final UnguardedWays unguardedWays;

    WorkflowStep(
            WorkflowManager workflows,
            ResolutionManager resolutions,
            IssueLinkTypeManager linkTypes,
            FieldScreenManager screens,
            UnguardedWays unguardedWays) {
        this.workflows = workflows;
        this.resolutions = resolutions;
        this.linkTypes = linkTypes;
        this.screens = screens;
        this.unguardedWays = unguardedWays;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<JiraWorkflow> all = new ExistingObjects<>(
                workflows.getWorkflows(), JiraWorkflow::getName, JiraWorkflow::getName, JiraWorkflow::getDescription);
        String name = run.english("workflow.name");
        String description = run.english("workflow.description");
        List<Task> tasks = new ArrayList<>();
        tasks.add(all.findOrCreateUnique(
                        run, new ExistingObjects.Wanted(PART, name, description), () -> create(run, name, description))
                .andComplete(created -> fill(run, created), task -> check(run, task.existingId())));
        tasks.addAll(unguardedWays.tasks(run));
        return tasks;
    }

    private Task check(SetupRun run, String name) {
        if (!run.creations().isFilled(PART)) {
            return Task.repair(PART, name, name, run.say("note.orphan"), () -> fill(run, name));
        }
        JiraWorkflow workflow = workflows.getWorkflow(name);
        Set<EscalationTransition> defective = defects(run).in(WorkflowDefinition.of(workflow));
        if (defective.isEmpty() && run.id(DRAFT).isEmpty()) {
            return Task.exists(PART, name, name);
        }
        return workflow.hasDraftWorkflow() && run.id(DRAFT).isEmpty()
                ? Task.conflict(PART, name, run.say("conflict.draft", name))
                : Task.repair(PART, name, name, note(run, defective), () -> repair(run, name));
    }

    private static String note(SetupRun run, Set<EscalationTransition> defective) {
        // Without a defect there is only the draft of a run that ended too early.
        return defective.isEmpty()
                ? run.say("note.orphan")
                : run.sayWithNames("note.workflow", defective.stream().map(EscalationTransition::nameKey));
    }

    private String create(SetupRun run, String name, String description) {
        workflows.copyWorkflow(run.administrator(), name, description, workflows.getDefaultWorkflow());
        return name;
    }

    private void fill(SetupRun run, String name) {
        JiraWorkflow clone = workflows.getWorkflowClone(name);
        new EscalationWorkflow(run).writeTo(WorkflowDefinition.of(clone));
        workflows.updateWorkflow(run.administrator(), clone);
        run.creations().filled(PART);
    }

    private void repair(SetupRun run, String name) {
        if (!workflows.getWorkflow(name).isActive()) {
            JiraWorkflow clone = workflows.getWorkflowClone(name);
            defects(run).repair(WorkflowDefinition.of(clone));
            workflows.updateWorkflow(run.administrator(), clone);
            return;
        }
        if (workflows.getWorkflow(name).hasDraftWorkflow()) {
            workflows.deleteDraftWorkflow(name);
        }
        run.installed().remember(DRAFT, name);
        JiraWorkflow draft = workflows.createDraftWorkflow(run.administrator(), name);
        defects(run).repair(WorkflowDefinition.of(draft));
        workflows.updateWorkflow(run.administrator(), draft);
        workflows.overwriteActiveWorkflow(run.administrator(), name);
        run.installed().forget(DRAFT);
    }

    private WorkflowDefects defects(SetupRun run) {
        Set<String> known =
                resolutions.getResolutions().stream().map(Resolution::getId).collect(Collectors.toSet());
        return new WorkflowDefects(new TransitionModules(run), known::contains, linkTypeExists(), screenExists());
    }

    private Predicate<String> screenExists() {
        Set<String> known = screens.getFieldScreens().stream()
                .map(screen -> String.valueOf(screen.getId()))
                .collect(Collectors.toSet());
        return known::contains;
    }

    private Predicate<String> linkTypeExists() {
        Set<String> known = linkTypes.getIssueLinkTypes(false).stream()
                .map(type -> String.valueOf(type.getId()))
                .collect(Collectors.toSet());
        return known::contains;
    }
}
