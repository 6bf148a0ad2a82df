package dev.partnerescalation.host.user;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** The people as an app meets them through Jira's API. */
public final class LocalUserServicesTest {

    @Rule
    public final UserServices jira = new UserServices();

    private ApplicationUser person(String name) {
        return jira.users().applicationUser(jira.user(name));
    }

    @Test
    public void theContextKnowsWhoActs() {
        JiraAuthenticationContext context = jira.service(JiraAuthenticationContext.class);

        assertThat(context.getLoggedInUser()).isNull();
        jira.current().as(jira.user("johann"), () -> {
            assertThat(context.getLoggedInUser()).isEqualTo(person("johann"));
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
        assertThat(context.getLoggedInUser()).isNull();
    }

    @Test
    public void appsAreToldTheAddressOfJiraAndNoOtherProperty() {
        ApplicationProperties properties = jira.service(ApplicationProperties.class);

        assertThat(properties.getString("jira.baseurl")).isEqualTo("http://localhost:2990/jira");
        assertThrows(UnsupportedOperationException.class, () -> properties.getString("jira.title"));
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
    public void projectPermissionsAreAnsweredForIssues() {
        PermissionManager permissions = jira.service(PermissionManager.class);
        jira.sql("insert into permission_grant (scheme_id, permission_key, holder_type)"
                + " values (1, 'MOVE_ISSUES', 'reporter'), (1, 'WORK_ON_ISSUES', 'assignee')");
        Issue inShop = issueIn("SHOP");
        Issue inOps = issueIn("OPS");
        ProjectPermissionKey move = new ProjectPermissionKey("MOVE_ISSUES");
        ProjectPermissionKey work = new ProjectPermissionKey("WORK_ON_ISSUES");

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, inShop, person("agency")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, inOps, person("agency")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, inShop, null))
                .isFalse();
        assertThat(permissions.hasPermission(move, inShop, person("agency"))).isTrue();
        assertThat(permissions.hasPermission(move, inShop, person("johann"))).isFalse();
        assertThat(permissions.hasPermission(work, inShop, person("johann"))).isTrue();
        assertThat(permissions.hasPermission(work, inShop, person("agency"))).isFalse();
    }

    /** An issue that the agency reported and Johann is to work on. */
    private Issue issueIn(String projectKey) {
        long id = jira.number("select id from project where project_key = '" + projectKey + "'");
        Project project = fake(Project.class, Map.of("getId", id));
        return fake(
                Issue.class,
                Map.of(
                        "getProjectObject",
                        project,
                        "getReporterId",
                        jira.user("agency").key(),
                        "getAssigneeId",
                        jira.user("johann").key()));
    }

    private static <T> T fake(Class<T> api, Map<String, ?> answers) {
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(),
                new Class<?>[] {api},
                (proxy, member, arguments) -> answers.get(member.getName())));
    }
}
