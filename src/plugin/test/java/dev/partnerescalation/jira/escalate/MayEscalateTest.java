package dev.partnerescalation.jira.escalate;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** The way to an escalation is shown where it can be taken, and elsewhere it costs one reading of the stored ids. */
public final class MayEscalateTest {

    private static final String BUG = "10001";
    private static final ApplicationUser ANNEKE = Bundles.user("anneke");

    private final Set<Object> granted =
            new HashSet<>(Set.of(ProjectPermissions.CREATE_ISSUES, ProjectPermissions.LINK_ISSUES));
    private int settingsRead = 0;
    private int permissionsAsked = 0;

    private final PluginSettingsFactory settings = Fake.of(PluginSettingsFactory.class)
            .with("createGlobalSettings", arguments -> Fake.of(PluginSettings.class)
                    .with("get", call -> {
                        settingsRead++;
                        return Map.of(
                                InstalledObjects.ISSUE_TYPE, EscalationInJira.TYPE, "project.10000.workflow", "PE");
                    })
                    .build())
            .build();

    private final PermissionManager permissions = Fake.of(PermissionManager.class)
            .with("hasPermission", arguments -> {
                permissionsAsked++;
                return granted.contains(arguments[0]);
            })
            .build();

    @Test
    public void anIssueOfAProjectThatWasSetUpShowsTheWay() {
        assertThat(shows(issue(BUG, 10000), ANNEKE)).isTrue();
    }

    @Test
    public void inAProjectThatWasNotSetUpNothingIsAskedOfJira() {
        assertThat(shows(issue(BUG, 1000), ANNEKE)).isFalse();
        assertThat(shows(issue(BUG, 10001), ANNEKE)).isFalse();
        assertThat(settingsRead).isEqualTo(2);
        assertThat(permissionsAsked).isEqualTo(0);
    }

    @Test
    public void anEscalationIsNotEscalated() {
        assertThat(shows(issue(EscalationInJira.TYPE, 10000), ANNEKE)).isFalse();
        assertThat(permissionsAsked).isEqualTo(0);
    }

    @Test
    public void whoMayNotCreateOrLinkDoesNotSeeTheWay() {
        granted.remove(ProjectPermissions.LINK_ISSUES);
        assertThat(shows(issue(BUG, 10000), ANNEKE)).isFalse();

        granted.clear();
        granted.add(ProjectPermissions.LINK_ISSUES);
        assertThat(shows(issue(BUG, 10000), ANNEKE)).isFalse();
    }

    @Test
    public void anUnauthenticatedPersonDoesNotSeeTheWay() {
        assertThat(shows(issue(BUG, 10000), null)).isFalse();
    }

    private boolean shows(Issue issue, ApplicationUser reader) {
        EscalationProjects projects = new EscalationProjects(
                new InstalledObjects(settings),
                Fake.of(ProjectManager.class).build(),
                permissions,
                Fake.of(IssueTypeSchemeManager.class).build());
        return new MayEscalate(projects).shouldDisplay(reader, issue, new JiraHelper());
    }

    private static Issue issue(String type, long project) {
        return Fake.of(Issue.class)
                .with("getIssueTypeId", type)
                .with(
                        "getProjectObject",
                        Fake.of(Project.class).with("getId", project).build())
                .build();
    }
}
