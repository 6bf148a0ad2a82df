package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.api.ApiProxies;
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
        ApiProxies.behind(scheme, LocalIssueTypeScreenScheme.class).create();
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
