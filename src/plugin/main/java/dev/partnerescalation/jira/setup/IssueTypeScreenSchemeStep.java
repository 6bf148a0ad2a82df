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
import java.util.Optional;

/** Ties our screens to our issue type in this project. A scheme that other projects use is copied, never edited. */
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
        String part = run.ofProject(PART);
        String id = Long.toString(scheme.getId());
        if (usesOurScreens(run, scheme)) {
            return List.of(Task.exists(part, scheme.getName(), id));
        }
        return List.of(
                isForThisProjectOnly(scheme, run.project())
                        ? Task.repair(part, scheme.getName(), id, run.say("note.added"), () -> {
                            addOurs(run, scheme);
                            return run.used(PART, id);
                        })
                        : Task.create(
                                part, name(run), run.say("note.copy", scheme.getName()), () -> copy(run, scheme)));
    }

    /** Our type with a screen scheme of its own is as wanted; which one is the administrators' decision. */
    private static boolean usesOurScreens(SetupRun run, IssueTypeScreenScheme scheme) {
        return run.parts()
                .issueTypeId()
                .map(scheme::getEntity)
                .filter(entity -> entity.getFieldScreenScheme() != null)
                .isPresent();
    }

    /** Jira offers no listed member for the projects of a scheme without a database type, so the projects are asked. */
    private boolean isForThisProjectOnly(IssueTypeScreenScheme scheme, Project project) {
        return !scheme.isDefault()
                && projects.getProjectObjects().stream()
                        .filter(other -> !other.getId().equals(project.getId()))
                        .noneMatch(other -> scheme.getId()
                                .equals(schemes.getIssueTypeScreenScheme(other).getId()));
    }

    private String copy(SetupRun run, IssueTypeScreenScheme shared) {
        ExistingObjects<IssueTypeScreenScheme> things = new ExistingObjects<>(
                schemes.getIssueTypeScreenSchemes(),
                scheme -> Long.toString(scheme.getId()),
                IssueTypeScreenScheme::getName,
                IssueTypeScreenScheme::getDescription);
        String name = name(run);
        String description = run.english(PART + ".description", run.project().getKey());
        String id = things.free(
                        run,
                        new ExistingObjects.Wanted(run.copyOf(PART), name, name, description),
                        () -> create(things.freeName(name), description))
                .deed()
                .get();
        IssueTypeScreenScheme copy = schemes.getIssueTypeScreenScheme(Long.valueOf(id));
        // Entry by entry, so that a copy which an earlier run left half-made is completed.
        shared.getEntities().stream()
                .filter(entity -> !copy.containsEntity(entity.getIssueTypeId()))
                .forEach(entity -> add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        addOurs(run, copy);
        schemes.removeSchemeAssociation(run.project(), shared);
        schemes.addSchemeAssociation(run.project(), copy);
        return run.used(PART, id);
    }

    private String create(String name, String description) {
        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.setDescription(description);
        schemes.createIssueTypeScreenScheme(scheme);
        return Long.toString(scheme.getId());
    }

    private void addOurs(SetupRun run, IssueTypeScreenScheme scheme) {
        String typeId = run.madeId(InstalledObjects.ISSUE_TYPE);
        Long ours = Long.valueOf(run.madeId(ScreenSchemeStep.PART));
        if (Optional.ofNullable(scheme.getEntity(typeId)).isEmpty()) {
            add(scheme, typeId, screenSchemes.getFieldScreenScheme(ours));
        }
    }

    private void add(IssueTypeScreenScheme scheme, String typeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeScreenScheme(scheme);
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(screens);
        schemes.createIssueTypeScreenSchemeEntity(entity);
    }

    private static String name(SetupRun run) {
        return run.english(PART + ".name", run.project().getKey());
    }
}
