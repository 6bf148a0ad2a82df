package dev.partnerescalation.host.user;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.velocity.VelocityRequestContext;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;

/** The people as an app meets them through Jira's API. */
public final class LocalUserServicesTest {

    @Rule
    public final UserServices jira = new UserServices();

    private ApplicationUser person(String name) {
        return jira.users().proxies(jira.user(name));
    }

    @Test
    public void theContextKnowsWhoActsAndInWhichLanguage() {
        JiraAuthenticationContext context = jira.service(JiraAuthenticationContext.class);

        assertThat(context.getLoggedInUser()).isNull();
        assertThat(context.isLoggedInUser()).isFalse();
        assertThat(context.getLocale()).isEqualTo(Locale.US);
        jira.current().as(jira.user("johann"), () -> {
            assertThat(context.getLoggedInUser()).isEqualTo(person("johann"));
            assertThat(context.isLoggedInUser()).isTrue();
            assertThat(context.getLocale()).isEqualTo(Locale.GERMANY);
            assertThat(context.getI18nHelper().getLocale()).isEqualTo(Locale.GERMANY);
            return null;
        });
        assertThat(context.getLoggedInUser()).isNull();
    }

    @Test
    public void theContextCanBeToldWhoActs() {
        JiraAuthenticationContext context = jira.service(JiraAuthenticationContext.class);

        context.setLoggedInUser(person("claire"));
        assertThat(jira.current().get()).isEqualTo(jira.users().byName("claire"));
        context.clearLoggedInUser();
        assertThat(context.isLoggedInUser()).isFalse();
    }

    @Test
    public void peopleAreFoundByNameAndKey() {
        UserManager people = jira.service(UserManager.class);

        assertThat(people.getUserByName("Claire")).isEqualTo(person("claire"));
        assertThat(people.getUserByKey(jira.user("claire").key())).isEqualTo(person("claire"));
        assertThat(people.getUserByName("nobody")).isNull();
        assertThat(people.getUserByName(null)).isNull();
        assertThat(people.getUserByKey(null)).isNull();
        assertThat(people.getTotalUserCount()).isEqualTo(5);
        assertThat(people.isUserExisting(person("claire"))).isTrue();
        assertThat(people.isUserExisting(null)).isFalse();
    }

    @Test
    public void appsAreToldBelowWhichPathTheyFindJira() {
        VelocityRequestContext context =
                jira.service(VelocityRequestContextFactory.class).getJiraVelocityRequestContext();

        assertThat(context.getBaseUrl()).isEqualTo("/jira");
        assertThat(context.getCanonicalBaseUrl()).isEqualTo("http://localhost:2990/jira");
    }

    @Test
    public void globalPermissionsAreAnswered() {
        GlobalPermissionManager permissions = jira.service(GlobalPermissionManager.class);

        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person("admin")))
                .isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person("claire")))
                .isFalse();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null))
                .isFalse();
    }

    @Test
    public void projectPermissionsAreAnsweredForProjectsAndIssues() {
        PermissionManager permissions = jira.service(PermissionManager.class);
        Project shop = project("SHOP");
        Project ops = project("OPS");
        jira.sql("insert into permission_grant (scheme_id, permission_key, holder_type)"
                + " values (1, 'MOVE_ISSUES', 'reporter'), (1, 'WORK_ON_ISSUES', 'assignee')");
        Issue issue = entity(
                Issue.class,
                new SomeIssue(
                        shop, jira.user("agency").key(), jira.user("johann").key()));

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, shop, person("agency")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, ops, person("agency")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, shop, null))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person("agency")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, person("agency")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, person("johann")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.WORK_ON_ISSUES, issue, person("agency")))
                .isFalse();
    }

    private Project project(String key) {
        return entity(
                Project.class,
                new SomeProject(jira.number("select id from project where project_key = '" + key + "'")));
    }

    private static <T> T entity(Class<T> api, Object player) {
        return new ApiProxies(new RefusedCalls(), new FaultInjection()).entity(api, player);
    }

    private record SomeProject(long id) {

        Long getId() {
            return id;
        }
    }

    private record SomeIssue(Project project, String reporter, String assignee) {

        Project getProjectObject() {
            return project;
        }

        String getReporterId() {
            return reporter;
        }

        String getAssigneeId() {
            return assignee;
        }
    }
}
