package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.AgileIssueResource;
import dev.partnerescalation.host.rest.AssigneeResource;
import dev.partnerescalation.host.rest.CreateMetaResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.ProjectStatusResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.rest.UserSearchResource;
import dev.partnerescalation.host.rest.WatcherResource;
import dev.partnerescalation.host.rest.WorkflowXmlResource;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Who is to work on an issue, who watches it, and what else clients ask about people and workflows. */
public final class PeopleOfIssuesTest {

    private static final String FUNCTION = "com.atlassian.jira.workflow.function.";
    private static final String BEGIN = "<!--begin-->";

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void anIssueIsAssignedWhateverItsScreensShow() {
        String key = jira.create("SHOP", Map.of());
        assertThat(assign("claire", key, "johann").getStatus()).isEqualTo(204);
        assertThat(jira.issue(key).getAssigneeId())
                .isEqualTo(jira.user("johann").key());
        assertThat(assign("claire", key, null).getStatus()).isEqualTo(204);
        assertThat(jira.issue(key).getAssigneeId()).isNull();
        Map<?, ?> changelog = (Map<?, ?>)
                jira.as("claire", () -> jira.resource(IssueResource.class).read(key, List.of(), List.of("changelog")))
                        .get("changelog");
        assertThat(changelog.get("total")).isEqualTo(2);
    }

    @Test
    public void appsHearOfANewAssigneeOnce() {
        String key = jira.create("SHOP", Map.of());
        List<Long> heard = new ArrayList<>();
        jira.listener(new Listener(heard));
        assign("claire", key, "johann");
        assign("claire", key, "johann");
        assertThat(heard).containsExactly(3L);
    }

    /** Hears which events happened. */
    public record Listener(List<Long> heard) {
        @EventListener
        public void onEvent(IssueEvent event) {
            heard.add(event.getEventTypeId());
        }
    }

    @Test
    public void anAssigneeIsRefusedAsInJira() {
        String key = jira.create("SHOP", Map.of());
        assertThat(refusedAssignee("claire", key, "nobody").errors())
                .containsExactly("assignee", "User 'nobody' does not exist.");
        assertThat(refusedAssignee("claire", key, "agency").errors())
                .containsExactly("assignee", "User 'agency' cannot be assigned issues.");
        assertThat(refusedAssignee("agency", key, "claire").reason()).isEqualTo(Fault.Reason.NOT_LOGGED_IN);
        assertThat(refusedAssignee("agency", jira.create("OPS", Map.of()), "agency")
                        .reason())
                .isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(refusedAssignee("claire", key, "-1").messages().get(0)).contains("automatic assignee");
        assertThat(jira.refused("claire", () -> jira.resource(AssigneeResource.class)
                                .assign(key, Map.of("key", "x")))
                        .reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(jira.issue(key).getAssigneeId()).isNull();
    }

    private Response assign(String actor, String key, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        return jira.as(actor, () -> jira.resource(AssigneeResource.class).assign(key, body));
    }

    private Fault refusedAssignee(String actor, String key, String name) {
        return jira.refused(actor, () -> jira.resource(AssigneeResource.class).assign(key, Map.of("name", name)));
    }

    @Test
    public void peopleWatchForThemselvesAndAdministratorsForOthers() {
        String key = jira.create("SHOP", Map.of());
        watch("claire", key, null);
        watch("agency", key, "\"agency\"");
        watch("admin", key, "\"johann\"");
        watch("admin", key, "\"johann\"");

        Map<String, Object> seen = watchers("claire", key);
        assertThat(seen.get("isWatching")).isEqualTo(true);
        assertThat(seen.get("watchCount")).isEqualTo(3);
        assertThat(names(seen)).containsExactly("claire", "agency", "johann");
        assertThat(seen.get("self")).isEqualTo("http://localhost:2990/jira/rest/api/2/issue/" + key + "/watchers");

        Map<String, Object> ofPartner = watchers("agency", key);
        assertThat(ofPartner.get("watchCount")).isEqualTo(3);
        assertThat(names(ofPartner)).containsExactly("agency");

        jira.as("admin", () -> jira.resource(WatcherResource.class).remove(key, "johann"));
        assertThat(names(watchers("anneke", key))).containsExactly("claire", "agency");
        assertThat(watchers("anneke", key).get("isWatching")).isEqualTo(false);
        jira.as("admin", () -> jira.resource(IssueResource.class).delete(key, null));
        assertThat(jira.count("watcher")).isEqualTo(0);
    }

    @Test
    public void watchersAreRefusedAsInJira() {
        String key = jira.create("OPS", Map.of());
        WatcherResource watchers = jira.resource(WatcherResource.class);
        assertThat(jira.refused("claire", () -> watchers.add(key, "\"johann\"")).reason())
                .isEqualTo(Fault.Reason.NOT_LOGGED_IN);
        assertThat(jira.refused("claire", () -> watchers.remove(key, "johann")).reason())
                .isEqualTo(Fault.Reason.NOT_LOGGED_IN);
        assertThat(jira.refused("claire", () -> watchers.remove(key, null)).reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(jira.refused("admin", () -> watchers.add(key, "\"nobody\"")).reason())
                .isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(jira.refused("admin", () -> watchers.add(key, "\"agency\""))
                        .messages()
                        .get(0))
                .contains("does not have permission to view this issue");
        for (String body : List.of("johann", "{}", "[\"johann\"]")) {
            assertWithMessage(body)
                    .that(jira.refused("admin", () -> watchers.add(key, body)).reason())
                    .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        }
        assertThat(jira.refused("agency", () -> watchers.all(key)).reason()).isEqualTo(Fault.Reason.NOT_FOUND);
    }

    private void watch(String actor, String key, String body) {
        assertThat(jira.as(actor, () -> jira.resource(WatcherResource.class).add(key, body))
                        .getStatus())
                .isEqualTo(204);
    }

    private Map<String, Object> watchers(String reader, String key) {
        return jira.as(reader, () -> jira.resource(WatcherResource.class).all(key));
    }

    private static List<Object> names(Map<String, Object> watchers) {
        return ((List<?>) watchers.get("watchers"))
                .stream().<Object>map(one -> ((Map<?, ?>) one).get("name")).toList();
    }

    @Test
    public void peopleAreFoundByTheBeginningOfNameAddressOrDisplayName() {
        assertThat(found("JOH")).containsExactly("johann");
        assertThat(found("vries")).containsExactly("anneke");
        assertThat(found("de v")).isEmpty();
        assertThat(found("a")).containsExactly("admin", "agency", "anneke").inOrder();
        assertThat(found("claire@ex")).containsExactly("claire");
        assertThat(found("nobody")).isEmpty();
        assertThat(jira.as("claire", () -> search("", "1", "2", true, false))).hasSize(2);
        assertThat(jira.as("claire", () -> search("", null, null, false, true))).isEmpty();
        assertThat(jira.refused("claire", () -> search(null, null, null, true, false))
                        .messages())
                .containsExactly("The username query parameter was not provided");
        assertThat(jira.refused("claire", () -> jira.resource(UserSearchResource.class)
                                .find("a", "x", null, null, true, false))
                        .messages()
                        .get(0))
                .contains("'property'");
    }

    private List<Object> found(String start) {
        return jira.as("claire", () -> search(start, null, null, true, false)).stream()
                .map(user -> user.get("name"))
                .toList();
    }

    private List<Map<String, Object>> search(String name, String startAt, String most, boolean active, boolean not) {
        return jira.resource(UserSearchResource.class).find(name, null, startAt, most, active, not);
    }

    @Test
    public void aProjectTellsTheStatusesOfEachType() {
        List<Map<String, Object>> types = jira.as(
                "agency", () -> jira.resource(ProjectStatusResource.class).all("SHOP"));
        assertThat(types.stream().map(type -> type.get("id")).toList())
                .containsExactly("3", "1")
                .inOrder();
        assertThat(types.get(0).keySet())
                .containsExactly("self", "id", "name", "subtask", "statuses")
                .inOrder();
        List<?> statuses = (List<?>) types.get(0).get("statuses");
        assertThat(statuses.stream()
                        .map(status -> ((Map<?, ?>) status).get("id"))
                        .toList())
                .containsExactly("1", "3", "4", "5", "6");
        assertThat(jira.refused("agency", () -> jira.resource(ProjectStatusResource.class)
                                .all("OPS"))
                        .messages())
                .containsExactly("No project could be found with key 'OPS'.");
    }

    @Test
    public void boardsShowTheSameIssue() {
        String key = jira.create("SHOP", Map.of());
        assertThat(jira.as(
                        "claire", () -> jira.resource(AgileIssueResource.class).read(key, List.of(), List.of())))
                .isEqualTo(jira.as(
                        "claire", () -> jira.resource(IssueResource.class).read(key, List.of(), List.of())));
        String hidden = jira.create("OPS", Map.of());
        assertThat(jira.refused("agency", () -> jira.resource(AgileIssueResource.class)
                                .read(hidden, List.of(), List.of()))
                        .reason())
                .isEqualTo(Fault.Reason.NOT_FOUND);
    }

    @Test
    public void metadataTellTheDefaultValueOfEachFieldThatHasOne() {
        List<?> entries = (List<?>)
                jira.as("admin", () -> jira.resource(CreateMetaResource.class).fields("SHOP", "3", null, null))
                        .get("values");
        Map<Object, Object> defaults = new HashMap<>();
        for (Object one : entries) {
            Map<?, ?> entry = (Map<?, ?>) one;
            assertThat(entry.containsKey("defaultValue")).isEqualTo(entry.get("hasDefaultValue"));
            if (entry.containsKey("defaultValue")) {
                defaults.put(entry.get("fieldId"), entry.get("defaultValue"));
            }
        }
        assertThat(defaults.keySet()).containsExactly("priority", "reporter");
        assertThat(((Map<?, ?>) defaults.get("priority")).get("id")).isEqualTo("3");
        assertThat(((Map<?, ?>) defaults.get("reporter")).get("name")).isEqualTo("admin");
    }

    @Test
    public void jirasFunctionsThatAreNotEmulatedAreNamedAtImportAndBlameNoApp() {
        for (String missing : List.of("issue.AssignToCurrentUserFunction", "issue.AssignToLeadFunction")) {
            String key = jira.create("SHOP", Map.of());
            String xml = withFunction(FUNCTION + missing, "");
            Response imported = jira.as(
                    "admin", () -> jira.resource(WorkflowXmlResource.class).load("Foreign", false, xml));
            assertThat(imported.getStatus()).isEqualTo(200);
            assertThat(imported.getEntity()).isEqualTo(Map.of("notEmulated", List.of(FUNCTION + missing)));

            String refusal =
                    jira.refused("claire", () -> post(key, 4)).messages().get(0);
            assertThat(refusal).contains(FUNCTION + missing);
            assertThat(refusal).contains("local Jira does not emulate");
            assertThat(refusal).doesNotContain("app");
            jira.workflow(PeopleOfIssuesTest::withoutFunction);
        }
    }

    @Test
    public void anUnknownUserOfJirasFunctionIsSaidAndChangesNothing() {
        String key = jira.create("SHOP", Map.of());
        withFunction(
                FUNCTION + "issue.UpdateIssueFieldFunction",
                "<arg name=\"field.name\">assignee</arg><arg name=\"field.value\">nobody</arg>");

        Fault refusal = jira.refused("claire", () -> post(key, 4));

        assertThat(refusal.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(refusal.messages().get(0)).contains("\"nobody\"");
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("1");
    }

    /** Puts a function into the transition that starts progress, and gives the whole workflow. */
    private String withFunction(String className, String arguments) {
        String[] whole = new String[1];
        jira.workflow(xml -> {
            int start = xml.indexOf("<post-functions>", xml.indexOf("<action id=\"4\"")) + "<post-functions>".length();
            whole[0] = xml.substring(0, start) + BEGIN + "<function type=\"class\"><arg name=\"class.name\">"
                    + className + "</arg>" + arguments + "</function>" + BEGIN + xml.substring(start);
            return whole[0];
        });
        return whole[0];
    }

    private static String withoutFunction(String xml) {
        return xml.substring(0, xml.indexOf(BEGIN)) + xml.substring(xml.lastIndexOf(BEGIN) + BEGIN.length());
    }

    private Response post(String key, int action) {
        return jira.resource(TransitionResource.class).carryOut(key, Map.of("transition", Map.of("id", action)));
    }
}
