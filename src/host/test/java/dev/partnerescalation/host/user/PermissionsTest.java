package dev.partnerescalation.host.user;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class PermissionsTest {

    @Rule
    public final UserServices jira = new UserServices();

    private long shop;
    private long ops;

    @Before
    public void findTheProjects() {
        shop = jira.number("select id from project where project_key = 'SHOP'");
        ops = jira.number("select id from project where project_key = 'OPS'");
    }

    private boolean may(String name, String permission, long project) {
        return jira.permissions().project(name == null ? null : jira.user(name), permission, project);
    }

    private boolean may(String name, String permission, long project, String reporter, String assignee) {
        return jira.permissions()
                .issue(
                        name == null ? null : jira.user(name),
                        permission,
                        new PermissionContext(
                                project,
                                reporter == null ? null : jira.user(reporter).key(),
                                assignee == null ? null : jira.user(assignee).key(),
                                null));
    }

    private void grant(String permission, String holder, String parameter) {
        jira.sql(
                "insert into permission_grant (scheme_id, permission_key, holder_type, holder_parameter) values (1, ?, ?, ?)",
                permission,
                holder,
                parameter);
    }

    @Test
    public void administeringJiraIsForAdministratorsOnly() {
        assertThat(jira.permissions().global(jira.user("admin"), "ADMINISTER")).isTrue();
        assertThat(jira.permissions().global(jira.user("admin"), "SYSTEM_ADMIN"))
                .isTrue();
        assertThat(jira.permissions().global(jira.user("claire"), "ADMINISTER")).isFalse();
        assertThat(jira.permissions().global(jira.user("claire"), "BULK_CHANGE"))
                .isTrue();
        assertThat(jira.permissions().global(jira.user("admin"), "UNHEARD_OF")).isFalse();
        assertThat(jira.permissions().global(null, "BULK_CHANGE")).isFalse();
    }

    @Test
    public void theAgencySeesItsProjectAndNoOther() {
        assertThat(may("agency", "BROWSE_PROJECTS", shop)).isTrue();
        assertThat(may("agency", "BROWSE_PROJECTS", ops)).isFalse();
        assertThat(may("claire", "BROWSE_PROJECTS", ops)).isTrue();
        assertThat(may(null, "BROWSE_PROJECTS", shop)).isFalse();
    }

    @Test
    public void whatIsGrantedToNobodyNobodyHas() {
        assertThat(may("admin", "UNHEARD_OF", shop)).isFalse();
        assertThat(may("admin", "BROWSE_PROJECTS", 987_654)).isFalse();
    }

    @Test
    public void aRoleIsPlayedThroughAGroupAsWell() {
        assertThat(may("admin", "DELETE_ISSUES", shop)).isTrue();
        assertThat(may("claire", "DELETE_ISSUES", shop)).isFalse();

        jira.change(() -> jira.users().addToGroup(jira.user("claire"), "jira-administrators"));

        assertThat(may("claire", "DELETE_ISSUES", shop)).isTrue();
    }

    @Test
    public void reporterAndAssigneeHoldWhatIsTheirsOnTheirIssueOnly() {
        grant("OF_REPORTER", "reporter", null);
        grant("OF_ASSIGNEE", "assignee", null);

        assertThat(may("agency", "OF_REPORTER", shop, "agency", "claire")).isTrue();
        assertThat(may("agency", "OF_ASSIGNEE", shop, "agency", "claire")).isFalse();
        assertThat(may("claire", "OF_ASSIGNEE", shop, "agency", "claire")).isTrue();
        assertThat(may("claire", "OF_REPORTER", shop, "agency", "claire")).isFalse();
        assertThat(may("agency", "OF_REPORTER", shop)).isFalse();
        assertThat(may("claire", "OF_ASSIGNEE", shop)).isFalse();
        assertThat(may(null, "OF_ASSIGNEE", shop)).isFalse();
    }

    @Test
    public void oneUserCanBeAHolder() {
        grant("OF_USER", "user", jira.user("johann").key());

        assertThat(may("johann", "OF_USER", shop)).isTrue();
        assertThat(may("claire", "OF_USER", shop)).isFalse();
    }

    @Test
    public void whereReporterOrAssigneeMayBrowseTheProjectIsThereForEverybodyAndItsIssuesAreNot() {
        assertThat(may("agency", "BROWSE_PROJECTS", ops)).isFalse();

        grant("BROWSE_PROJECTS", "reporter", null);

        assertThat(may("agency", "BROWSE_PROJECTS", ops)).isTrue();
        assertThat(may("agency", "BROWSE_PROJECTS", ops, "claire", null)).isFalse();
        assertThat(may("agency", "BROWSE_PROJECTS", ops, "agency", null)).isTrue();
        assertThat(may(null, "BROWSE_PROJECTS", ops)).isFalse();
    }

    @Test
    public void whoDoesNotHoldTheSecurityLevelMayDoNothingWithTheIssue() {
        for (String permission : new String[] {"BROWSE_PROJECTS", "ADD_COMMENTS"}) {
            assertThat(mayWithLevel("claire", permission, level("reporter", null)))
                    .isTrue();
            assertThat(mayWithLevel("anneke", permission, level("reporter", null)))
                    .isFalse();
            assertThat(mayWithLevel("anneke", permission, level("assignee", null)))
                    .isTrue();
            assertThat(mayWithLevel("claire", permission, level("assignee", null)))
                    .isFalse();
            assertThat(mayWithLevel("claire", permission, level("role", "10000")))
                    .isTrue();
            assertThat(mayWithLevel("agency", permission, level("role", "10000")))
                    .isFalse();
            assertThat(mayWithLevel("admin", permission, level("group", "jira-administrators")))
                    .isTrue();
            assertThat(mayWithLevel("claire", permission, level("group", "jira-administrators")))
                    .isFalse();
            assertThat(mayWithLevel(
                            "agency",
                            permission,
                            level("user", jira.user("agency").key())))
                    .isTrue();
            assertThat(mayWithLevel(
                            "admin",
                            permission,
                            level("user", jira.user("agency").key())))
                    .isFalse();
        }
    }

    @Test
    public void aSecurityLevelGrantsNothingThatTheSchemeDoesNot() {
        long level = level("user", jira.user("agency").key());

        assertThat(mayWithLevel("agency", "DELETE_ISSUES", level)).isFalse();
    }

    private long level(String type, String parameter) {
        jira.sql("insert into security_scheme (scheme_name) values ('Scheme')");
        jira.sql("insert into security_level (scheme_id, level_name, description)"
                + " select max(id), 'Level', '' from security_scheme");
        long id = jira.number("select max(id) from security_level");
        jira.sql(
                "insert into security_level_holder (level_id, holder_type, holder_parameter) values (?, ?, ?)",
                id,
                type,
                parameter);
        return id;
    }

    /** On an issue of SHOP that Claire reported and Anneke is to work on. */
    private boolean mayWithLevel(String name, String permission, long levelId) {
        PermissionContext issue = new PermissionContext(
                shop, jira.user("claire").key(), jira.user("anneke").key(), levelId);
        return jira.permissions().issue(jira.user(name), permission, issue);
    }

    @Test
    public void leadGroupAndAnyoneAreHoldersToo() {
        grant("OF_LEAD", "lead", null);
        grant("OF_GROUP", "group", "jira-administrators");
        grant("OF_ANYONE", "anyone", null);

        assertThat(may("claire", "OF_LEAD", shop)).isTrue();
        assertThat(may("anneke", "OF_LEAD", shop)).isFalse();
        assertThat(may("admin", "OF_GROUP", shop)).isTrue();
        assertThat(may("claire", "OF_GROUP", shop)).isFalse();
        assertThat(may(null, "OF_LEAD", shop)).isFalse();
        assertThat(may(null, "OF_GROUP", shop)).isFalse();
        assertThat(may(null, "OF_ANYONE", shop)).isTrue();
    }

    @Test
    public void aHolderThatIsNotPlayedIsRefused() {
        grant("OF_OTHERS", "userCF", "customfield_10000");

        assertThrows(IllegalStateException.class, () -> may("claire", "OF_OTHERS", shop));
    }
}
