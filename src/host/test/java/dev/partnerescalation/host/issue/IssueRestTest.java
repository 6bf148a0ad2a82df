package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.BulkResource;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.CreateMetaResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.TransitionResource;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;

/** Permissions, links, comments, several at once, search, and what Jira's API shows of the same issues. */
public final class IssueRestTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void ofManyTheGoodOnesStayAndTheOthersLeaveNothing() {
        Map<String, Object> good = Map.of("fields", task("One"));
        Map<String, Object> bad = Map.of("fields", Map.of("project", Map.of("key", "SHOP")));
        Response response = jira.as("claire", () -> jira.resource(BulkResource.class)
                .create(Map.of("issueUpdates", List.of(good, bad, "nonsense", good))));
        assertThat(response.getStatus()).isEqualTo(201);
        Map<?, ?> answer = (Map<?, ?>) response.getEntity();
        assertThat((List<?>) answer.get("issues")).hasSize(2);
        assertThat((List<?>) answer.get("errors")).hasSize(2);
        assertThat(jira.count("issue")).isEqualTo(2);
        assertThat(jira.count("workflow_entry")).isEqualTo(2);
    }

    @Test
    public void whoeverMayNotSeeAnIssueFindsItNowhere() {
        String hidden = jira.create("OPS", Map.of("summary", "Top secret"));
        String open = jira.create("SHOP", Map.of());
        link(open, hidden);
        IssueResource issues = jira.resource(IssueResource.class);
        SearchResource search = jira.resource(SearchResource.class);
        String seen = jira.as("agency", () -> issues.read(open, List.of(), List.of("changelog")))
                .toString();
        assertThat(seen).doesNotContain(hidden);
        assertThat(seen).doesNotContain("Top secret");
        for (Supplier<?> attempt : List.<Supplier<?>>of(
                () -> issues.read(hidden, List.of(), List.of()),
                () -> issues.edit(hidden, null, Map.of("fields", Map.of("summary", "x"))),
                () -> issues.delete(hidden, null),
                () -> issues.editmeta(hidden),
                () -> jira.resource(TransitionResource.class).all(hidden, List.of(), null),
                () -> jira.resource(CommentResource.class).all(hidden, null, null, null, List.of()),
                () -> jira.resource(CommentResource.class).write(hidden, List.of(), Map.of("body", "x")),
                () -> jira.resource(RemoteLinkResource.class).all(hidden, null))) {
            Fault fault = jira.refused("agency", attempt);
            assertThat(fault.reason()).isEqualTo(Fault.Reason.NOT_FOUND);
            assertThat(fault.messages()).isEqualTo(List.of("Issue Does Not Exist"));
        }
        assertThat(jira.refused(
                                "agency",
                                () -> search.search("key = " + hidden, null, null, List.of(), List.of(), null))
                        .reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(jira.as("agency", () -> search.search("", null, null, List.of(), List.of(), null))
                        .get("total"))
                .isEqualTo(1);
    }

    @Test
    public void withoutTheRightNothingCanBeChanged() {
        String key = jira.create("SHOP", Map.of());
        IssueResource issues = jira.resource(IssueResource.class);
        assertThat(jira.refused("agency", () -> jira.create(Map.of("fields", task("x"))))
                        .reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        Fault edit = jira.refused("agency", () -> issues.edit(key, null, Map.of("fields", Map.of("summary", "x"))));
        assertThat(edit.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(edit.errors().keySet()).containsExactly("summary");
        assertThat(jira.refused("agency", () -> issues.delete(key, null)).reason())
                .isEqualTo(Fault.Reason.FORBIDDEN);
        assertThat(jira.issue(key).getSummary()).isEqualTo("A task");
    }

    @Test
    public void anEditIsInTheHistoryAndAnIdleOneIsNot() {
        String key = jira.create("SHOP", Map.of());
        jira.as("claire", () -> edit(key, Map.of("fields", Map.of("summary", "B", "description", "C"))));
        jira.as("claire", () -> edit(key, Map.of("fields", Map.of("summary", "B"))));
        Map<?, ?> changelog = (Map<?, ?>)
                jira.as("claire", () -> jira.resource(IssueResource.class).read(key, List.of(), List.of("changelog")))
                        .get("changelog");
        assertThat(changelog.get("total")).isEqualTo(1);
    }

    @Test
    public void deletingTakesEverythingAlong() {
        String key = jira.create("SHOP", Map.of("labels", List.of("a")));
        String other = jira.create("SHOP", Map.of());
        link(key, other);
        jira.as("claire", () -> jira.resource(CommentResource.class).write(key, List.of(), Map.of("body", "x")));
        jira.as("claire", () -> remote(key, "https://example.com", "g"));
        jira.as("admin", () -> jira.resource(IssueResource.class).delete(key, null));
        for (String table : List.of("issue_link", "remote_link", "issue_comment", "label")) {
            assertWithMessage(table).that(jira.count(table)).isEqualTo(0);
        }
        assertThat(jira.count("issue")).isEqualTo(1);
        assertThat(jira.count("workflow_entry")).isEqualTo(1);
        assertThat(jira.create("SHOP", Map.of())).isEqualTo("SHOP-3");
    }

    @Test
    public void linksAreTheSameOverRestAndApi() {
        String first = jira.create("SHOP", Map.of());
        String second = jira.create("SHOP", Map.of());
        link(first, second);
        link(first, second);
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        Issue source = jira.issue(first);
        List<IssueLink> outward = jira.in(() -> links.getOutwardLinks(source.getId()));
        assertThat(outward).hasSize(1);
        assertThat(jira.in(() -> outward.get(0).getDestinationObject().getKey()))
                .isEqualTo(second);
        assertThat(jira.in(() -> outward.get(0).isSystemLink())).isFalse();
        assertThat(jira.in(() -> links.getInwardLinks(jira.issue(second).getId())))
                .isEqualTo(outward);
        assertThat(jira.refused("claire", () -> post(first, first)).reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
    }

    @Test
    public void appsReadWhoChangedWhatAndWhoCreatedTheIssue() {
        String key = jira.create("SHOP", Map.of());
        jira.as("claire", () -> edit(key, Map.of("fields", Map.of("summary", "B", "description", "C"))));
        jira.as("claire", () -> edit(key, Map.of("fields", Map.of("summary", "D"))));
        String claire = jira.in(() -> jira.issue(key).getReporterId());
        List<ChangeHistory> changes =
                jira.in(() -> jira.service(ChangeHistoryManager.class).getChangeHistories(jira.issue(key)));
        assertThat(changes.stream().map(ChangeHistory::getAuthorKey).distinct().toList())
                .containsExactly(claire);
        assertThat(changes.get(1).getChangeItemBeans()).hasSize(1);
        assertThat(changes.get(1).getChangeItemBeans().get(0).getField()).isEqualTo("summary");
        assertThat(changes.get(1).getChangeItemBeans().get(0).getTo()).isNull();
        assertThat(changes.get(1).getChangeItemBeans().get(0).getToString()).isEqualTo("D");
        assertThat(changes.get(1).getTimePerformed()).isAtLeast(changes.get(0).getTimePerformed());
        assertThat(jira.in(() -> jira.issue(key).getCreator().getKey())).isEqualTo(claire);
    }

    @Test
    public void webLinksHaveATitleAndAnAddress() {
        String key = jira.create("SHOP", Map.of());
        assertThat(jira.as("claire", () -> remote(key, "https://example.com", "g"))
                        .getStatus())
                .isEqualTo(201);
        assertThat(jira.as("claire", () -> remote(key, "https://example.org", "g"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(jira.in(() -> jira.service(RemoteIssueLinkManager.class)
                        .getRemoteIssueLinksForIssue(jira.issue(key))
                        .get(0)
                        .getUrl()))
                .isEqualTo("https://example.org");
        assertThat(jira.refused("claire", () -> remote(key, "javascript:alert(1)", "h"))
                        .reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        Fault untitled = jira.refused("claire", () -> jira.resource(RemoteLinkResource.class)
                .put(key, Map.of("object", Map.of("url", "https://example.com"))));
        assertThat(untitled.errors()).isEqualTo(Map.of("title", "'title' is required."));
    }

    @Test
    public void aCommentForAGroupIsForItsMembers() {
        String key = jira.create("SHOP", Map.of());
        CommentResource comments = jira.resource(CommentResource.class);
        Map<String, Object> secret =
                Map.of("body", "Between us", "visibility", Map.of("type", "group", "value", "jira-administrators"));
        jira.as("admin", () -> comments.write(key, List.of(), secret));
        assertThat(jira.as("admin", () -> comments.all(key, null, null, null, List.of()))
                        .get("total"))
                .isEqualTo(1);
        assertThat(jira.as("claire", () -> comments.all(key, null, null, null, List.of()))
                        .get("total"))
                .isEqualTo(0);
        assertThat(jira.refused("claire", () -> comments.write(key, List.of(), secret))
                        .reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        Map<String, Object> nobody =
                Map.of("body", "x", "visibility", Map.of("type", "group", "value", "some-fake-group"));
        assertThat(jira.refused("claire", () -> comments.write(key, List.of(), nobody))
                        .errors())
                .isEqualTo(Map.of("commentLevel", "Group: some-fake-group does not exist."));
    }

    @Test
    public void createMetaTellsTheFieldsOfTheScreen() {
        String select = jira.field("select", "High").fieldId();
        CreateMetaResource meta = jira.resource(CreateMetaResource.class);
        Map<?, ?> page = jira.as("claire", () -> meta.fields("SHOP", "3", null, null));
        Map<String, Map<?, ?>> entries = new HashMap<>();
        ((List<?>) page.get("values"))
                .forEach(entry -> entries.put(String.valueOf(((Map<?, ?>) entry).get("fieldId")), (Map<?, ?>) entry));
        assertThat(entries.keySet()).containsAtLeast("project", "issuetype", "summary", select);
        assertThat(entries.get("summary").get("required")).isEqualTo(true);
        assertThat((List<?>) entries.get(select).get("allowedValues")).hasSize(1);
        assertThat((List<?>) entries.get("issuetype").get("allowedValues")).hasSize(1);
        assertThat(jira.refused("agency", () -> meta.types("OPS", null, null)).reason())
                .isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(jira.refused("claire", meta::removed).messages()).isEqualTo(List.of("Issue Does Not Exist"));
    }

    @Test
    public void storedArgumentsOfTheIssueAreExpandedAsInJira() {
        String key = jira.create("SHOP", Map.of("summary", "Expanded"));
        List<Object> seen = new ArrayList<>();
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> seen.add(arguments.get("text")));
        jira.workflow(xml -> {
            int place = xml.indexOf("<results>", xml.indexOf("<action id=\"4\""));
            return xml.substring(0, place)
                    + "<validators><validator name=\"\" type=\"class\"><arg name=\"class.name\">an.App</arg>"
                    + "<arg name=\"text\">${issue.summary}</arg></validator></validators>" + xml.substring(place);
        });
        jira.as("claire", () -> jira.resource(TransitionResource.class)
                .carryOut(key, Map.of("transition", Map.of("id", "4"))));
        assertThat(seen).containsExactly("Expanded");
    }

    @Test
    public void theDemoHasSevenIssues() {
        jira.domain().issues().seedDemo();
        assertThat(jira.count("issue")).isEqualTo(7);
        assertThat(jira.issue("OPS-2").getReporterId())
                .isEqualTo(jira.user("claire").key());
    }

    private Object edit(String key, Map<String, Object> body) {
        return jira.resource(IssueResource.class).edit(key, null, body);
    }

    private void link(String from, String to) {
        assertThat(jira.as("claire", () -> post(from, to)).getStatus()).isEqualTo(201);
    }

    private Response post(String from, String to) {
        return jira.resource(IssueLinkResource.class)
                .create(Map.of(
                        "type", Map.of("name", "Relates"),
                        "inwardIssue", Map.of("key", from),
                        "outwardIssue", Map.of("key", to)));
    }

    private Response remote(String key, String url, String globalId) {
        return jira.resource(RemoteLinkResource.class)
                .put(key, Map.of("globalId", globalId, "object", Map.of("url", url, "title", "T")));
    }

    private static Map<String, Object> task(String summary) {
        return Map.of("project", Map.of("key", "SHOP"), "issuetype", Map.of("id", "3"), "summary", summary);
    }
}
