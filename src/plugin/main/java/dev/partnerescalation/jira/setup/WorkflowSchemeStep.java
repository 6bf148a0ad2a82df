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
 * Assigns the workflow of escalations to the issue type in this project. Where escalations already follow another workflow they would have
 * to be migrated, which only Jira's own pages do safely (jira-evidence.md, "Workflows and schemes"): that is a conflict.
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
        ProjectScheme ofProject = new ProjectScheme(run, PART);
        if (knowsEscalations(run, scheme)) {
            return List.of(ofProject.exists(scheme.getName(), scheme.getId()));
        }
        if (mayHaveEscalations(run)) {
            return List.of(ofProject.conflict(scheme.getName(), run.say("conflict.workflow-scheme", scheme.getName())));
        }
        return List.of(
                isForThisProjectOnly(scheme, run.project())
                        ? ofProject.extend(
                                scheme.getName(),
                                scheme.getId(),
                                () -> schemes.updateWorkflowScheme(
                                        withEscalations(run, scheme.builder()).build()))
                        : ofProject.copy(scheme.getName(), () -> copy(run, ofProject, scheme)));
    }

    private static boolean knowsEscalations(SetupRun run, AssignableWorkflowScheme scheme) {
        Optional<String> workflow = run.id(WorkflowStep.PART);
        return run.installed()
                .issueTypeId()
                .map(scheme::getActualWorkflow)
                .filter(actual -> workflow.equals(Optional.of(actual)))
                .isPresent();
    }

    /**
     * Escalations can only exist where the type is offered. Jira can say whether a type has issues anywhere and how many a
     * project has, but not both at once through known members of the API; so a project may be stopped once too often, never too seldom.
     */
    private boolean mayHaveEscalations(SetupRun run) {
        if (!offering.offers(run.project(), run.installed().issueTypeId())) {
            return false;
        }
        IssueType type = issueTypes.getIssueType(run.createdId(InstalledObjects.ISSUE_TYPE));
        return type != null
                && issues.getIssueCountForProject(run.project().getId()) > 0
                && issueTypes.hasAssociatedIssues(type);
    }

    private boolean isForThisProjectOnly(AssignableWorkflowScheme scheme, Project project) {
        return !scheme.isDefault()
                && schemes.getProjectsUsing(scheme).stream()
                        .allMatch(other -> other.getId().equals(project.getId()));
    }

    private String copy(SetupRun run, ProjectScheme ofProject, AssignableWorkflowScheme shared) {
        String id = copyId(run, ofProject, shared);
        schemes.removeSchemesFromProject(run.project());
        try {
            schemes.addSchemeToProject(run.project(), schemes.getSchemeObject(Long.valueOf(id)));
        } catch (RuntimeException | LinkageError failed) {
            putBack(run.project(), shared, failed);
            throw failed;
        }
        return id;
    }

    /** Jira knows no way to exchange one scheme for another at once. Its default scheme has no id and needs no way back. */
    private void putBack(Project project, AssignableWorkflowScheme shared, Throwable failed) {
        try {
            if (shared.getId() != null) {
                schemes.addSchemeToProject(project, schemes.getSchemeObject(shared.getId()));
            }
        } catch (RuntimeException | LinkageError again) {
            failed.addSuppressed(again);
        }
    }

    private String copyId(SetupRun run, ProjectScheme ofProject, AssignableWorkflowScheme shared) {
        ExistingObjects<AssignableWorkflowScheme> all = new ExistingObjects<>(
                assignableSchemes(),
                // Jira's default scheme has no id (jira-evidence.md, "Workflows and schemes").
                scheme -> String.valueOf(scheme.getId()),
                AssignableWorkflowScheme::getName,
                AssignableWorkflowScheme::getDescription);
        return ofProject.copyId(all, (name, description) -> {
            AssignableWorkflowScheme.Builder copy = schemes.assignableBuilder()
                    .setName(name)
                    .setDescription(description)
                    .setDefaultWorkflow(shared.getActualDefaultWorkflow());
            shared.getMappings().forEach((type, workflow) -> {
                // The mapping without a type is the default, copied above.
                if (type != null) {
                    copy.setMapping(type, workflow);
                }
            });
            return schemes.createScheme(withEscalations(run, copy).build()).getId();
        });
    }

    private List<AssignableWorkflowScheme> assignableSchemes() {
        List<AssignableWorkflowScheme> all = new ArrayList<>();
        schemes.getAssignableSchemes().forEach(all::add);
        return all;
    }

    private static AssignableWorkflowScheme.Builder withEscalations(
            SetupRun run, AssignableWorkflowScheme.Builder builder) {
        return builder.setMapping(run.createdId(InstalledObjects.ISSUE_TYPE), run.createdId(WorkflowStep.PART));
    }
}
