package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ties our workflow to our issue type in this project. A scheme that other projects use is copied, never edited. Where
 * escalations already follow another workflow they would have to be migrated, which only Jira's own pages do safely: that
 * is a conflict.
 */
final class WorkflowSchemeStep implements SetupStep {

    static final String PART = "workflow-scheme";

    private final WorkflowSchemeManager schemes;
    private final IssueTypeManager issueTypes;
    private final IssueManager issues;
    private final IssueTypeSchemeStep offering;

    WorkflowSchemeStep(
            WorkflowSchemeManager schemes,
            IssueTypeManager issueTypes,
            IssueManager issues,
            IssueTypeSchemeStep offering) {
        this.schemes = schemes;
        this.issueTypes = issueTypes;
        this.issues = issues;
        this.offering = offering;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(run.project());
        String part = run.ofProject(PART);
        if (followsOurs(run, scheme)) {
            return List.of(Task.exists(part, scheme.getName(), Long.toString(scheme.getId())));
        }
        if (mayHaveEscalations(run)) {
            return List.of(
                    Task.conflict(part, scheme.getName(), run.say("conflict.workflow-scheme", scheme.getName())));
        }
        return List.of(
                isForThisProjectOnly(scheme, run.project())
                        ? Task.repair(
                                part, scheme.getName(), Long.toString(scheme.getId()), run.say("note.added"), () -> {
                                    schemes.updateWorkflowScheme(
                                            withOurs(run, scheme.builder()).build());
                                    return run.used(PART, Long.toString(scheme.getId()));
                                })
                        : Task.create(
                                part, name(run), run.say("note.copy", scheme.getName()), () -> copy(run, scheme)));
    }

    private static boolean followsOurs(SetupRun run, AssignableWorkflowScheme scheme) {
        Optional<String> workflow = run.id(WorkflowStep.PART);
        return run.parts()
                .issueTypeId()
                .map(scheme::getActualWorkflow)
                .filter(actual -> workflow.equals(Optional.of(actual)))
                .isPresent();
    }

    /**
     * Escalations can only exist where the type is offered. Jira can say whether a type has issues anywhere and how many a
     * project has, but not both at once through listed members; so a project may be stopped once too often, never too seldom.
     */
    private boolean mayHaveEscalations(SetupRun run) {
        if (!offering.offers(run.project(), run.parts().issueTypeId())) {
            return false;
        }
        IssueType type = issueTypes.getIssueType(run.madeId(InstalledObjects.ISSUE_TYPE));
        return type != null
                && issues.getIssueCountForProject(run.project().getId()) > 0
                && issueTypes.hasAssociatedIssues(type);
    }

    private boolean isForThisProjectOnly(AssignableWorkflowScheme scheme, Project project) {
        return !scheme.isDefault()
                && schemes.getProjectsUsing(scheme).stream()
                        .allMatch(other -> other.getId().equals(project.getId()));
    }

    private String copy(SetupRun run, AssignableWorkflowScheme shared) {
        String id = copyId(run, shared);
        schemes.removeSchemesFromProject(run.project());
        schemes.addSchemeToProject(run.project(), schemes.getSchemeObject(Long.valueOf(id)));
        return run.used(PART, id);
    }

    private String copyId(SetupRun run, AssignableWorkflowScheme shared) {
        ExistingObjects<AssignableWorkflowScheme> things = new ExistingObjects<>(
                assignableSchemes(),
                // Jira's default scheme has no id.
                scheme -> String.valueOf(scheme.getId()),
                AssignableWorkflowScheme::getName,
                AssignableWorkflowScheme::getDescription);
        String name = name(run);
        String description = run.english(PART + ".description", run.project().getKey());
        return things.free(run, new ExistingObjects.Wanted(run.copyOf(PART), name, name, description), () -> {
                    AssignableWorkflowScheme.Builder copy = schemes.assignableBuilder()
                            .setName(things.freeName(name))
                            .setDescription(description)
                            .setDefaultWorkflow(shared.getActualDefaultWorkflow());
                    shared.getMappings().forEach((type, workflow) -> {
                        // The mapping without a type is the default, copied above.
                        if (type != null) {
                            copy.setMapping(type, workflow);
                        }
                    });
                    return Long.toString(
                            schemes.createScheme(withOurs(run, copy).build()).getId());
                })
                .deed()
                .get();
    }

    private List<AssignableWorkflowScheme> assignableSchemes() {
        List<AssignableWorkflowScheme> all = new ArrayList<>();
        schemes.getAssignableSchemes().forEach(all::add);
        return all;
    }

    private static AssignableWorkflowScheme.Builder withOurs(SetupRun run, AssignableWorkflowScheme.Builder builder) {
        return builder.setMapping(run.madeId(InstalledObjects.ISSUE_TYPE), run.madeId(WorkflowStep.PART));
    }

    private static String name(SetupRun run) {
        return run.english(PART + ".name", run.project().getKey());
    }
}
