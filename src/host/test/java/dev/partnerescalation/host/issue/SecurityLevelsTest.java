package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.ProjectPermissionResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.SecurityLevelResource;
import dev.partnerescalation.host.rest.TransitionResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;

/** Issues that not everybody sees who sees their project. */
public final class SecurityLevelsTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void whoDoesNotHoldTheLevelFindsTheIssueNowhere() {
        String hidden = jira.create("SHOP", Map.of("summary", "We will sue the agency"));
        String open = jira.create("SHOP", Map.of());
        link(open, hidden);
        give(hidden, level(Map.of("type", "projectRole", "parameter", "10000")));

        assertThat(jira.as("claire", () -> read(hidden)).toString()).contains("We will sue the agency");
        for (Supplier<?> attempt : List.<Supplier<?>>of(
                () -> read(hidden),
                () -> jira.resource(IssueResource.class).edit(hidden, null, Map.of("fields", Map.of("summary", "x"))),
                () -> jira.resource(IssueResource.class).editmeta(hidden),
                () -> jira.resource(TransitionResource.class).all(hidden, null, null),
                () -> jira.resource(CommentResource.class).all(hidden, null, null, null, List.of()),
                () -> jira.resource(RemoteLinkResource.class).all(hidden, null))) {
            Fault fault = jira.refused("agency", attempt);
            assertThat(fault.reason()).isEqualTo(Fault.Reason.NOT_FOUND);
            assertThat(fault.messages()).isEqualTo(List.of("Issue Does Not Exist"));
        }
        String seen = jira.as("agency", () -> read(open)).toString();
        assertThat(seen).doesNotContain(hidden);
        assertThat(seen).doesNotContain("We will sue");
        assertThat(search("agency")).isEqualTo(1);
        assertThat(search("claire")).isEqualTo(2);
    }

    @Test
    public void reporterAndAssigneeSeeTheirOwn() {
        String reported = jira.create("SHOP", Map.of());
        String assigned = jira.create("SHOP", Map.of("assignee", Map.of("name", "johann")));
        String reporters = level(Map.of("type", "reporter"));
        give(reported, reporters);
        assertThat(jira.refused("johann", () -> read(reported)).reason()).isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(jira.as("claire", () -> read(reported)).get("key")).isEqualTo(reported);

        give(assigned, level(Map.of("type", "assignee")));
        assertThat(jira.as("johann", () -> read(assigned)).get("key")).isEqualTo(assigned);
        assertThat(jira.refused("claire", () -> read(assigned)).reason()).isEqualTo(Fault.Reason.NOT_FOUND);
    }

    @Test
    public void appsAreToldTheSame() {
        String key = jira.create("SHOP", Map.of());
        String level = level(Map.of("type", "reporter"));
        give(key, level);

        assertThat(jira.issue(key).getSecurityLevelId()).isEqualTo(Long.valueOf(level));
        assertThat(mayBrowse("claire", key)).isTrue();
        assertThat(mayBrowse("agency", key)).isFalse();
        assertThat(mayBrowse("admin", key)).isFalse();
    }

    @Test
    public void theLevelIsPartOfTheIssueAndCanBeTakenAway() {
        String key = jira.create("SHOP", Map.of());
        String level = level(Map.of("type", "user", "parameter", "claire"));
        give(key, level);

        Map<?, ?> shown = (Map<?, ?>) fields(jira.as("claire", () -> read(key))).get("security");
        assertThat(shown.get("id")).isEqualTo(level);
        assertThat(shown.get("name")).isEqualTo("Internal");
        assertThat(shown.get("self")).isEqualTo("http://localhost:2990/jira/rest/api/2/securitylevel/" + level);

        give(key, null);
        assertThat(fields(jira.as("agency", () -> read(key))).containsKey("security"))
                .isFalse();
    }

    @Test
    public void aPermissionCanBeGivenToReporterAndAssigneeInOneProjectAlone() {
        String of = jira.create("SHOP", Map.of());
        String other = jira.create("OPS", Map.of());
        permission("BROWSE_PROJECTS", Map.of("type", "assignee"), Map.of("type", "projectRole", "parameter", "10002"));

        assertThat(jira.refused("claire", () -> read(of)).reason()).isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(jira.as("admin", () -> read(of)).get("key")).isEqualTo(of);
        assertThat(jira.as("claire", () -> read(other)).get("key")).isEqualTo(other);
    }

    @Test
    public void onlyAdministratorsDecideWhoSeesWhat() {
        String key = jira.create("SHOP", Map.of());
        SecurityLevelResource levels = jira.resource(SecurityLevelResource.class);
        ProjectPermissionResource permissions = jira.resource(ProjectPermissionResource.class);
        for (Supplier<?> attempt : List.<Supplier<?>>of(
                () -> levels.read("SHOP"),
                () -> levels.replace("SHOP", Map.of("levels", List.of())),
                () -> levels.set(key, Map.of("id", "10000")),
                () -> permissions.read("SHOP", "BROWSE_PROJECTS"),
                () -> permissions.grant("SHOP", "BROWSE_PROJECTS", Map.of("holders", List.of())))) {
            assertThat(jira.refused("claire", attempt).reason()).isEqualTo(Fault.Reason.FORBIDDEN);
        }
    }

    @Test
    public void whatIsNotEmulatedOrNotThereIsNamed() {
        String key = jira.create("OPS", Map.of());
        String ofShop = level(Map.of("type", "reporter"));
        assertThat(refusal(Map.of("type", "userCustomField", "parameter", "customfield_10000")))
                .contains("userCustomField");
        assertThat(refusal(Map.of("type", "projectRole", "parameter", "4711"))).contains("4711");
        assertThat(refusal(Map.of("type", "group", "parameter", "nobody"))).contains("nobody");
        assertThat(refusal(Map.of("type", "user", "parameter", "nobody"))).contains("nobody");
        assertThat(jira.refused("admin", () -> jira.resource(SecurityLevelResource.class)
                                .set(key, Map.of("id", ofShop)))
                        .messages()
                        .toString())
                .contains(ofShop);
        assertThat(jira.refused("admin", () -> jira.resource(ProjectPermissionResource.class)
                                .grant("SHOP", "BROWSE_PROJECT", Map.of("holders", List.of())))
                        .messages()
                        .toString())
                .contains("BROWSE_PROJECT");
    }

    private String refusal(Map<String, ?> holder) {
        return jira.refused("admin", () -> jira.resource(ProjectPermissionResource.class)
                        .grant("SHOP", "BROWSE_PROJECTS", Map.of("holders", List.of(holder))))
                .messages()
                .toString();
    }

    /** Gives SHOP a scheme with one level and says its id. */
    private String level(Map<String, ?> holder) {
        Map<?, ?> answer = jira.as("admin", () -> jira.resource(SecurityLevelResource.class)
                .replace("SHOP", Map.of("levels", List.of(Map.of("name", "Internal", "holders", List.of(holder))))));
        return String.valueOf(((Map<?, ?>) ((List<?>) answer.get("levels")).get(0)).get("id"));
    }

    private void give(String key, String level) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", level);
        jira.as("admin", () -> jira.resource(SecurityLevelResource.class).set(key, body));
    }

    private void permission(String permission, Map<?, ?>... holders) {
        jira.as("admin", () -> jira.resource(ProjectPermissionResource.class)
                .grant("SHOP", permission, Map.of("holders", List.of(holders))));
    }

    private boolean mayBrowse(String name, String key) {
        ApplicationUser user = jira.domain().users().users().applicationUser(jira.user(name));
        return jira.in(() -> jira.service(PermissionManager.class)
                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.issue(key), user));
    }

    private Map<String, Object> read(String key) {
        return jira.resource(IssueResource.class).read(key, List.of(), List.of("changelog"));
    }

    private static Map<?, ?> fields(Map<String, Object> issue) {
        return (Map<?, ?>) issue.get("fields");
    }

    private int search(String name) {
        return (Integer) jira.as(name, () -> jira.resource(SearchResource.class)
                        .search("project = SHOP", null, null, List.of(), List.of(), null))
                .get("total");
    }

    private void link(String from, String to) {
        jira.as("claire", () -> jira.resource(IssueLinkResource.class)
                .create(Map.of(
                        "type",
                        Map.of("id", "10003"),
                        "inwardIssue",
                        Map.of("key", from),
                        "outwardIssue",
                        Map.of("key", to))));
    }
}
