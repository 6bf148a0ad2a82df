package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;

/** Assigns the screens of escalations to the issue type in this project. */
final class IssueTypeScreenSchemeStep implements SetupStep {

    static final String PART = "issue-type-screen-scheme";

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenSchemeManager screenSchemes;
    private final FieldScreenFactory factory;
    private final ProjectManager projects;

    IssueTypeScreenSchemeStep(
            IssueTypeScreenSchemeManager schemes,
            FieldScreenSchemeManager screenSchemes,
            FieldScreenFactory factory,
            ProjectManager projects) {
        this.schemes = schemes;
        this.screenSchemes = screenSchemes;
        this.factory = factory;
        this.projects = projects;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(run.project());
        ProjectScheme ofProject = new ProjectScheme(run, PART);
        if (knowsEscalations(run, scheme)) {
            return List.of(ofProject.exists(scheme.getName(), scheme.getId()));
        }
        return List.of(
                isForThisProjectOnly(scheme, run.project())
                        ? ofProject.extend(scheme.getName(), scheme.getId(), () -> addEscalations(run, scheme))
                        : ofProject.copy(scheme.getName(), () -> copy(run, ofProject, scheme)));
    }

    /** An entry for the issue type is all that is wanted; which screens it names is the administrators' decision. */
    private static boolean knowsEscalations(SetupRun run, IssueTypeScreenScheme scheme) {
        return run.installed()
                .issueTypeId()
                .map(scheme::getEntity)
                .filter(entity -> entity.getFieldScreenScheme() != null)
                .isPresent();
    }

    /** No known member of the API tells the projects of a scheme without a database type, so the projects are asked. */
    private boolean isForThisProjectOnly(IssueTypeScreenScheme scheme, Project project) {
        return !scheme.isDefault()
                && projects.getProjectObjects().stream()
                        .filter(other -> !other.getId().equals(project.getId()))
                        .noneMatch(other -> scheme.getId()
                                .equals(schemes.getIssueTypeScreenScheme(other).getId()));
    }

    private String copy(SetupRun run, ProjectScheme ofProject, IssueTypeScreenScheme shared) {
        ExistingObjects<IssueTypeScreenScheme> all = new ExistingObjects<>(
                schemes.getIssueTypeScreenSchemes(),
                scheme -> Long.toString(scheme.getId()),
                IssueTypeScreenScheme::getName,
                IssueTypeScreenScheme::getDescription);
        String id = ofProject.copyId(all, this::create);
        IssueTypeScreenScheme copy = schemes.getIssueTypeScreenScheme(Long.valueOf(id));
        // Entry by entry, so that a copy which an earlier run left incomplete is completed.
        shared.getEntities().stream()
                .filter(entity -> !copy.containsEntity(entity.getIssueTypeId()))
                .forEach(entity -> add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        addEscalations(run, copy);
        schemes.removeSchemeAssociation(run.project(), shared);
        schemes.addSchemeAssociation(run.project(), copy);
        return id;
    }

    private Long create(String name, String description) {
        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.setDescription(description);
        schemes.createIssueTypeScreenScheme(scheme);
        return scheme.getId();
    }

    private void addEscalations(SetupRun run, IssueTypeScreenScheme scheme) {
        String typeId = run.createdId(InstalledObjects.ISSUE_TYPE);
        if (scheme.getEntity(typeId) == null) {
            Long screens = Long.valueOf(run.createdId(ScreenSchemeStep.PART));
            add(scheme, typeId, screenSchemes.getFieldScreenScheme(screens));
        }
    }

    private void add(IssueTypeScreenScheme scheme, String typeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeScreenScheme(scheme);
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(screens);
        schemes.createIssueTypeScreenSchemeEntity(entity);
    }
}
