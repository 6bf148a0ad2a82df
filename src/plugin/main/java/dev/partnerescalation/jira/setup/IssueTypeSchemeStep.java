package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Offers the issue type in the project. It comes after all that escalations need, so that no one is created before its fields,
 * screens and workflow exist.
 */
final class IssueTypeSchemeStep implements SetupStep {

    static final String PART = "issue-type-scheme";

    private final IssueTypeSchemeManager schemes;
    private final FieldConfigSchemeManager configurations;
    private final FieldManager fields;

    IssueTypeSchemeStep(IssueTypeSchemeManager schemes, FieldConfigSchemeManager configurations, FieldManager fields) {
        this.schemes = schemes;
        this.configurations = configurations;
        this.fields = fields;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        FieldConfigScheme scheme = schemes.getConfigScheme(run.project());
        ProjectScheme ofProject = new ProjectScheme(run, PART);
        if (offers(run.project(), run.installed().issueTypeId())) {
            return List.of(ofProject.exists(scheme.getName(), scheme.getId()));
        }
        return List.of(
                isForThisProjectOnly(scheme, run.project())
                        ? ofProject.extend(
                                scheme.getName(), scheme.getId(), () -> schemes.update(scheme, withEscalations(run)))
                        : ofProject.copy(scheme.getName(), () -> copy(run, ofProject, scheme)));
    }

    /** Whether people can choose the type in this project. */
    boolean offers(Project project, Optional<String> typeId) {
        return typeId.filter(id -> ids(project).contains(id)).isPresent();
    }

    private boolean isForThisProjectOnly(FieldConfigScheme scheme, Project project) {
        return !schemes.isDefaultIssueTypeScheme(scheme)
                && scheme.getAssociatedProjectObjects().stream()
                        .allMatch(other -> other.getId().equals(project.getId()));
    }

    private String copy(SetupRun run, ProjectScheme ofProject, FieldConfigScheme shared) {
        IssueType usual = schemes.getDefaultIssueType(run.project());
        String id = copyId(run, ofProject);
        FieldConfigScheme copy = configurations.getFieldConfigScheme(Long.valueOf(id));
        if (usual != null) {
            schemes.setDefaultValue(copy.getOneAndOnlyConfig(), usual.getId());
        }
        // No known member of the API moves one project; this is how a scheme is given its projects (jira-evidence.md,
        // "Issue types, statuses, resolutions, link types").
        configurations.updateFieldConfigScheme(
                copy, List.of(new ProjectContext(run.project().getId())), fields.getConfigurableField("issuetype"));
        fields.refresh();
        if (!offers(run.project(), run.installed().issueTypeId())) {
            throw new IllegalStateException("Jira left project " + run.project().getKey() + " on the issue type scheme "
                    + shared.getName() + "; put it on \"" + copy.getName() + "\" by hand, then start again");
        }
        return id;
    }

    private String copyId(SetupRun run, ProjectScheme ofProject) {
        ExistingObjects<FieldConfigScheme> related = new ExistingObjects<>(
                schemes.getAllRelatedSchemes(run.createdId(InstalledObjects.ISSUE_TYPE)),
                scheme -> Long.toString(scheme.getId()),
                FieldConfigScheme::getName,
                FieldConfigScheme::getDescription);
        return ofProject.copyId(related, (name, description) -> schemes.create(name, description, withEscalations(run))
                .getId());
    }

    private List<String> withEscalations(SetupRun run) {
        List<String> ids = new ArrayList<>(ids(run.project()));
        ids.add(run.createdId(InstalledObjects.ISSUE_TYPE));
        return ids;
    }

    private List<String> ids(Project project) {
        return schemes.getIssueTypesForProject(project).stream()
                .map(IssueType::getId)
                .toList();
    }
}
