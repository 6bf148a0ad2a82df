package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The workflow with its gates. It is made as a copy of Jira's default workflow and filled while nobody uses it. Once it is
 * in use, Jira lets it change through a draft only: the step opens one, mends, and publishes it, unless somebody else is
 * working on a draft. Steps and statuses never change that way, so no issue has to be moved.
 */
final class WorkflowStep implements SetupStep {

    static final String PART = "workflow";

    /** Stands in the settings while a draft of ours is open. */
    private static final String DRAFT = "workflow.draft";

    private final WorkflowManager workflows;
    private final ResolutionManager resolutions;
    private final IssueLinkTypeManager linkTypes;

    WorkflowStep(WorkflowManager workflows, ResolutionManager resolutions, IssueLinkTypeManager linkTypes) {
        this.workflows = workflows;
        this.resolutions = resolutions;
        this.linkTypes = linkTypes;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<JiraWorkflow> things = new ExistingObjects<>(
                workflows.getWorkflows(), JiraWorkflow::getName, JiraWorkflow::getName, JiraWorkflow::getDescription);
        String name = run.english("workflow.name");
        String description = run.english("workflow.description");
        Task task = things.unique(
                run, new ExistingObjects.Wanted(PART, name, name, description), () -> create(run, name, description));
        return List.of(
                switch (task.state()) {
                    case CREATE, REPAIR -> task.andThen(made -> fill(run, made));
                    case EXISTS -> existing(run, task);
                    default -> task;
                });
    }

    private Task existing(SetupRun run, Task task) {
        String name = task.item().id().orElseThrow();
        if (!run.creations().isFilled(PART)) {
            return Task.repair(PART, name, name, run.say("note.orphan"), () -> fill(run, name));
        }
        JiraWorkflow workflow = workflows.getWorkflow(name);
        Set<EscalationTransition> defective = defects(run).transitions(workflow.getDescriptor());
        if (defective.isEmpty() && run.id(DRAFT).isEmpty()) {
            return Task.exists(PART, name, name);
        }
        return workflow.hasDraftWorkflow() && run.id(DRAFT).isEmpty()
                ? Task.conflict(PART, name, run.say("conflict.draft", name))
                : Task.repair(PART, name, name, note(run, defective), () -> mend(run, name));
    }

    private static String note(SetupRun run, Set<EscalationTransition> defective) {
        // Without a defect only our own draft is left over from a run that broke off.
        return defective.isEmpty()
                ? run.say("note.orphan")
                : run.say(
                        "note.workflow",
                        run.messages()
                                .list(defective.stream()
                                        .map(transition -> run.messages().text(transition.nameKey()))
                                        .toList()));
    }

    private String create(SetupRun run, String name, String description) {
        workflows.copyWorkflow(run.administrator(), name, description, workflows.getDefaultWorkflow());
        return name;
    }

    private String fill(SetupRun run, String name) {
        JiraWorkflow clone = workflows.getWorkflowClone(name);
        new WorkflowContent(
                        new WorkflowDescriptorBuilder(run), key -> run.english().text(key))
                .writeTo(clone.getDescriptor());
        workflows.updateWorkflow(run.administrator(), clone);
        run.creations().filled(PART);
        return name;
    }

    private String mend(SetupRun run, String name) {
        if (!workflows.getWorkflow(name).isActive()) {
            JiraWorkflow clone = workflows.getWorkflowClone(name);
            defects(run).mend(clone.getDescriptor());
            workflows.updateWorkflow(run.administrator(), clone);
            return name;
        }
        if (workflows.getWorkflow(name).hasDraftWorkflow()) {
            workflows.deleteDraftWorkflow(name);
        }
        run.parts().remember(DRAFT, name);
        JiraWorkflow draft = workflows.createDraftWorkflow(run.administrator(), name);
        defects(run).mend(draft.getDescriptor());
        workflows.updateWorkflow(run.administrator(), draft);
        workflows.overwriteActiveWorkflow(run.administrator(), name);
        run.parts().forget(DRAFT);
        return name;
    }

    private WorkflowDefects defects(SetupRun run) {
        Set<String> known =
                resolutions.getResolutions().stream().map(Resolution::getId).collect(Collectors.toSet());
        return new WorkflowDefects(new WorkflowDescriptorBuilder(run), known::contains, linkTypeExists());
    }

    private Predicate<String> linkTypeExists() {
        return id -> id.matches("\\d{1,18}") && linkTypes.getIssueLinkType(Long.valueOf(id)) != null;
    }
}
