package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import java.util.Collection;

/** Plays {@link IssueTypeScreenSchemeManager}. A project has exactly one scheme; without an association, the default one. */
final class LocalIssueTypeScreenSchemeManager {

    private final ScreenObjects objects;

    LocalIssueTypeScreenSchemeManager(ScreenObjects objects) {
        this.objects = objects;
    }

    public IssueTypeScreenScheme getDefaultScheme() {
        return objects.typeScheme(LocalIssueTypeScreenScheme.DEFAULT);
    }

    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return id == null ? null : objects.typeScheme(id);
    }

    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return projects()
                .byId(project.getId())
                .map(ProjectRow::issueTypeScreenSchemeId)
                .map(objects::typeScheme)
                .orElse(null);
    }

    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return objects.schemes().typeSchemes().stream().map(objects::typeScheme).toList();
    }

    /** The schemes that use a screen scheme. */
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes(FieldScreenScheme screenScheme) {
        return objects.schemes().typeSchemes().stream()
                .filter(scheme -> objects.schemes().typeItems(scheme.id()).stream()
                        .anyMatch(line -> line.screenSchemeId() == screenScheme.getId()))
                .map(objects::typeScheme)
                .toList();
    }

    public FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return getIssueTypeScreenScheme(issue.getProjectObject()).getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        if (scheme.getId() != null) {
            throw new IllegalArgumentException("The issue type screen scheme " + scheme.getId() + " exists already");
        }
        scheme.store();
    }

    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        if (scheme.isDefault()
                || projects().all().stream().anyMatch(one -> one.issueTypeScreenSchemeId() == scheme.getId())) {
            throw new IllegalStateException("The issue type screen scheme " + scheme.getId() + " is in use");
        }
        scheme.remove();
    }

    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.store();
    }

    public void updateIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.store();
    }

    public void removeIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.remove();
    }

    public Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme scheme) {
        return scheme.getEntities();
    }

    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        projects().useIssueTypeScreenScheme(project.getId(), scheme.getId());
    }

    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        boolean associated = projects()
                .byId(project.getId())
                .filter(one -> one.issueTypeScreenSchemeId() == scheme.getId())
                .isPresent();
        if (associated) {
            associateWithDefaultScheme(project);
        }
    }

    public void associateWithDefaultScheme(Project project) {
        projects().useIssueTypeScreenScheme(project.getId(), LocalIssueTypeScreenScheme.DEFAULT);
    }

    /** Nothing is cached here. */
    public void refresh() {
        // Played because apps must call it in Jira.
    }

    private ProjectStore projects() {
        return objects.objects().stores().projects();
    }
}
