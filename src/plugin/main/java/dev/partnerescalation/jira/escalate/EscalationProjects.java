package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which issues a reader may escalate, and in which projects the escalation can be created. */
public final class EscalationProjects {

    private final InstalledObjects installed;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager schemes;

    public EscalationProjects(
            InstalledObjects installed,
            ProjectManager projects,
            PermissionManager permissions,
            IssueTypeSchemeManager schemes) {
        this.installed = installed;
        this.projects = projects;
        this.permissions = permissions;
        this.schemes = schemes;
    }

    /**
     * Whether the reader may escalate from this issue: it is no escalation itself, its project was set up, and the reader may create and link
     * issues there. What does not hold is found at the cost of the stored ids, which are read once; only then Jira is asked.
     *
     * @param reader null for an unauthenticated one, who may not
     */
    public boolean mayEscalate(Issue issue, @Nullable ApplicationUser reader) {
        InstalledIds ids = installed.snapshot();
        Project project = issue.getProjectObject();
        return reader != null
                && project != null
                && !ids.isEscalation(issue)
                && ids.wasSetUp(project.getId())
                && mayCreate(project, reader);
    }

    /**
     * Where the escalation can be created: in projects that were set up, offer the issue type and let the reader create and link issues.
     *
     * @return the project of the issue first, the others by their names; empty if it cannot be created anywhere
     */
    List<Project> openTo(Issue issue, ApplicationUser reader) {
        InstalledIds ids = installed.snapshot();
        Long own = issue.getProjectObject().getId();
        return projects.getProjects().stream()
                .filter(project -> ids.wasSetUp(project.getId()))
                .filter(project -> offersEscalations(project, ids) && mayCreate(project, reader))
                .sorted(Comparator.comparing(
                                (Project project) -> !project.getId().equals(own))
                        .thenComparing(Project::getName))
                .toList();
    }

    private boolean mayCreate(Project project, ApplicationUser reader) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, reader)
                && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, project, reader);
    }

    private boolean offersEscalations(Project project, InstalledIds ids) {
        return schemes.getIssueTypesForProject(project).stream()
                .anyMatch(type -> ids.issueTypeId().filter(type.getId()::equals).isPresent());
    }
}
