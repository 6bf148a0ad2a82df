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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assigns the screens of escalations to the issue type in this project. */
final class IssueTypeScreenSchemeStep implements SetupStep {

    private static final Logger LOG = LoggerFactory.getLogger(IssueTypeScreenSchemeStep.class);

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
                .flatMap(type -> entity(scheme, type))
                .filter(entity -> entity.getFieldScreenScheme() != null)
                .isPresent();
    }

    /** No known member of the API tells the projects of a scheme without a database type, so the projects are asked. */
    private boolean isForThisProjectOnly(IssueTypeScreenScheme scheme, Project project) {
        return !isDefault(scheme)
                && projects.getProjectObjects().stream()
                        .filter(other -> !other.getId().equals(project.getId()))
                        .noneMatch(other -> scheme.getId()
                                .equals(schemes.getIssueTypeScreenScheme(other).getId()));
    }

    /** Where Jira does not say so, a scheme counts as the default one, which is copied and never changed. */
    private static boolean isDefault(IssueTypeScreenScheme scheme) {
        try {
            return scheme.isDefault();
        } catch (LinkageError unknown) {
            LOG.warn("Jira does not say whether an issue type screen scheme is the default one; it is copied", unknown);
            return true;
        }
    }

    /** The entry for an issue type; null stands for all types that have none. */
    private static Optional<IssueTypeScreenSchemeEntity> entity(IssueTypeScreenScheme scheme, @Nullable String typeId) {
        return scheme.getEntities().stream()
                .filter(entity -> Objects.equals(typeId, entity.getIssueTypeId()))
                .findFirst();
    }

    private String copy(SetupRun run, ProjectScheme ofProject, IssueTypeScreenScheme shared) {
        ExistingObjects<IssueTypeScreenScheme> all = new ExistingObjects<>(
                schemes.getIssueTypeScreenSchemes(),
                scheme -> Long.toString(scheme.getId()),
                IssueTypeScreenScheme::getName,
                IssueTypeScreenScheme::getDescription);
        String id = ofProject.copyId(all, this::create);
        IssueTypeScreenScheme copy = schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> id.equals(Long.toString(scheme.getId())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The copy " + id + " does not exist any more"));
        // Entry by entry, so that a copy which an earlier run left incomplete is completed.
        shared.getEntities().stream()
                .filter(entity -> entity(copy, entity.getIssueTypeId()).isEmpty())
                .forEach(entity -> add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        addEscalations(run, copy);
        // In this order, so that a failure in between cannot leave the project without either.
        schemes.addSchemeAssociation(run.project(), copy);
        schemes.removeSchemeAssociation(run.project(), shared);
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
        if (entity(scheme, typeId).isEmpty()) {
            add(scheme, typeId, ScreenSchemeStep.stored(screenSchemes, run.createdId(ScreenSchemeStep.PART)));
        }
    }

    private void add(IssueTypeScreenScheme scheme, String typeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }
}
