package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import java.util.Collection;

/** {@link IssueTypeScreenSchemeManager} over the stored schemes. A project has exactly one; without an association, the default one. */
final class LocalIssueTypeScreenSchemeManager implements IssueTypeScreenSchemeManager {

    private final ScreenObjects objects;

    LocalIssueTypeScreenSchemeManager(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return id == null ? null : objects.typeScheme(id);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return projects()
                .byId(project.getId())
                .map(ProjectRow::issueTypeScreenSchemeId)
                .map(objects::typeScheme)
                .orElse(null);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return objects.schemes().typeSchemes().stream().map(objects::typeScheme).toList();
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        if (scheme.getId() != null) {
            throw new IllegalArgumentException("The issue type screen scheme " + scheme.getId() + " exists already");
        }
        scheme.store();
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.store();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        projects().useIssueTypeScreenScheme(project.getId(), scheme.getId());
    }

    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        boolean associated = projects()
                .byId(project.getId())
                .filter(one -> one.issueTypeScreenSchemeId() == scheme.getId())
                .isPresent();
        if (associated) {
            projects().useIssueTypeScreenScheme(project.getId(), LocalIssueTypeScreenScheme.DEFAULT);
        }
    }

    private ProjectStore projects() {
        return objects.objects().stores().projects();
    }
}
