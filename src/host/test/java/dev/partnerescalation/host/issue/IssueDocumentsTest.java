package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.BulkResource;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.MyselfResource;
import dev.partnerescalation.host.rest.ProjectResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.TransitionResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;

/** What is read can be sent back, what is sent is never dropped without a word, and what an answer offers is delivered. */
public final class IssueDocumentsTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void aDocumentThatWasReadCanBeSentBack() {
        String key = jira.create("SHOP", Map.of("summary", "Before", "labels", List.of("a")));
        Map<String, Object> read = read(key, "summary,labels,priority", everything(key));
        change(read).put("summary", "After");
        jira.as("claire", () -> edit(key, read));
        assertThat(jira.issue(key).getSummary()).isEqualTo("After");
        change(read).put("status", Map.of("id", "6"));
        assertThat(jira.refused("claire", () -> edit(key, read)).errors().keySet())
                .containsExactly("status");
    }

    @Test
    public void creatingAndMovingIgnoreItToo() {
        Map<String, Object> read = read(jira.create("SHOP", Map.of()), "summary,project,issuetype", List.of("names"));
        String copy = jira.as("claire", () -> jira.create(read));
        read.remove("fields");
        read.put("transition", Map.of("id", "4"));
        jira.as("claire", () -> jira.resource(TransitionResource.class).carryOut(copy, read));
        assertThat(jira.row(copy).statusId()).isEqualTo(3);
    }

    @Test
    public void whatIsNotEmulatedIsRefusedByName() {
        String key = jira.create("SHOP", Map.of());
        Map<String, Object> values = Map.of(
                "properties", List.of(Map.of("key", "a", "value", "b")), "historyMetadata", Map.of("type", "script"));
        values.forEach((name, value) -> {
            Map<String, Object> body = Map.of("fields", task("A"), "transition", Map.of("id", "4"), name, value);
            Map<String, Object> still = Map.of("fields", task("A"), name, value);
            String sentence = "Local Jira does not emulate '" + name + "' here.";
            assertThat(refusal(() -> jira.create(still))).isEqualTo(sentence);
            assertThat(refusal(() -> edit(key, still))).isEqualTo(sentence);
            assertThat(refusal(() -> jira.resource(TransitionResource.class).carryOut(key, body)))
                    .isEqualTo(sentence);
            assertThat(bulk(still)).contains(sentence);
        });
        assertThat(refusal(() -> edit(key, Map.of("fields", Map.of(), "transition", Map.of("id", "4")))))
                .isEqualTo("Local Jira does not emulate 'transition' here.");
        assertThat(refusal(() -> edit(key, Map.of("fields", Map.of(), "nonsense", 1))))
                .isEqualTo("Unrecognized field \"nonsense\"");
        Map<String, Object> empty = new HashMap<>(Map.of("fields", Map.of("summary", "B"), "properties", List.of()));
        empty.put("historyMetadata", null);
        jira.as("claire", () -> edit(key, empty));
        assertThat(jira.issue(key).getSummary()).isEqualTo("B");
    }

    @Test
    public void onlyAdministratorsKeepMailFromBeingSent() {
        String key = jira.create("SHOP", Map.of());
        Map<String, Object> body = Map.of("fields", Map.of("summary", "Silent"));
        IssueResource issues = jira.resource(IssueResource.class);
        Fault refused = jira.refused("claire", () -> issues.edit(key, "false", body));
        assertThat(refused.reason()).isEqualTo(Fault.Reason.FORBIDDEN);
        assertThat(refused.messages())
                .containsExactly(
                        "To discard the user notification either admin or project admin permissions are required.");
        assertThat(jira.issue(key).getSummary()).isEqualTo("A task");
        jira.as("admin", () -> issues.edit(key, "false", body));
        assertThat(jira.issue(key).getSummary()).isEqualTo("Silent");
        jira.as("claire", () -> issues.edit(key, "true", Map.of("fields", Map.of("summary", "Loud"))));
        assertThat(refusal(() -> issues.edit(key, "perhaps", body))).isEqualTo("'notifyUsers' must be true or false.");
    }

    @Test
    public void everythingThatAnIssueOffersIsDelivered() {
        String key = jira.create("SHOP", Map.of("description", "One & <two>\nthree\n\nfour", "duedate", "2026-12-24"));
        jira.as("claire", () -> jira.resource(CommentResource.class).write(key, List.of(), Map.of("body", "a < b")));
        List<String> offered = everything(key);
        Map<String, Object> issue = read(key, "*all", offered);
        assertThat(issue.keySet()).containsAtLeastElementsIn(offered);
        Map<?, ?> rendered = (Map<?, ?>) issue.get("renderedFields");
        assertThat(rendered.keySet()).isEqualTo(((Map<?, ?>) issue.get("fields")).keySet());
        assertThat(rendered.get("description")).isEqualTo("<p>One &amp; &lt;two&gt;<br/>\nthree</p>\n\n<p>four</p>");
        assertThat(rendered.get("environment")).isEqualTo("");
        assertThat(rendered.get("duedate")).isEqualTo("24/Dec/26");
        assertThat(rendered.get("created").toString()).startsWith("20/Nov/26 ");
        assertThat(rendered.get("summary")).isNull();
        assertThat(rendered.get("comment").toString()).contains("body=<p>a &lt; b</p>");
        assertThat(issue.get("operations").toString())
                .contains("href=/jira/secure/EditIssue!default.jspa?id=" + issue.get("id"));
        assertThat(issue.get("operations").toString()).contains("id=action_id_4");
        assertThat(read(key, "summary", List.of("transitions.fields"))
                        .get("transitions")
                        .toString())
                .contains("fields=");
    }

    @Test
    public void whoMayNothingHasNoOperations() {
        String key = jira.create("SHOP", Map.of());
        Map<?, ?> operations = (Map<?, ?>)
                jira.as("agency", () -> jira.resource(IssueResource.class).read(key, List.of(), List.of("operations")))
                        .get("operations");
        assertThat(operations.toString()).doesNotContain("edit-issue");
    }

    @Test
    public void aSearchDeliversWhatItsIssuesOffer() {
        String key = jira.create("SHOP", Map.of());
        List<String> expand =
                List.of("names,schema", "changelog", "transitions", "editmeta", "renderedFields", "operations");
        Map<String, Object> found = jira.as("claire", () -> jira.resource(SearchResource.class)
                .search("key = " + key, null, null, List.of("summary"), expand, "True"));
        assertThat(found.keySet()).containsAtLeast("names", "schema");
        Map<?, ?> issue = (Map<?, ?>) ((List<?>) found.get("issues")).get(0);
        for (String offered : String.valueOf(issue.get("expand")).split(",")) {
            assertWithMessage(offered).that(issue.containsKey(offered)).isTrue();
        }
        assertThat(issue.containsKey("names")).isFalse();
    }

    @Test
    public void aSearchRefusesByNameWhatItDoesNotDo() {
        SearchResource search = jira.resource(SearchResource.class);
        assertThat(refusal(() -> search.search("", null, null, List.of(), List.of("versionedRepresentations"), null)))
                .isEqualTo("Local Jira does not emulate 'expand=versionedRepresentations' here.");
        String unvalidated = "Local Jira does not emulate 'validateQuery=false': it validates every query.";
        assertThat(refusal(() -> search.search("", null, null, List.of(), List.of(), "false")))
                .isEqualTo(unvalidated);
        assertThat(refusal(() -> search.search(Map.of("jql", "", "validateQuery", false))))
                .isEqualTo(unvalidated);
        assertThat(refusal(() -> search.search(Map.of("properties", List.of("a")))))
                .isEqualTo("Local Jira does not emulate 'properties' of a search.");
    }

    @Test
    public void commentsAreReadAsHtmlAndSentBack() {
        String key = jira.create("SHOP", Map.of());
        CommentResource comments = jira.resource(CommentResource.class);
        List<String> expand = List.of("renderedBody");
        Map<?, ?> written = (Map<?, ?>) jira.as("claire", () -> comments.write(key, expand, Map.of("body", "<b>")))
                .getEntity();
        assertThat(written.get("renderedBody")).isEqualTo("<p>&lt;b&gt;</p>");
        String id = String.valueOf(written.get("id"));
        assertThat(jira.as("claire", () -> comments.one(key, id, expand))).isEqualTo(written);
        assertThat(jira.as("claire", () -> comments.all(key, null, null, "+created", expand))
                        .toString())
                .contains("renderedBody=<p>&lt;b&gt;</p>");
        Map<String, Object> changed = new LinkedHashMap<>();
        written.forEach((name, value) -> changed.put(String.valueOf(name), value));
        changed.put("body", "c");
        assertThat(jira.as("claire", () -> comments.rewrite(key, id, List.of(), changed))
                        .get("body"))
                .isEqualTo("c");
        changed.put("properties", List.of(Map.of("key", "sd.public.comment")));
        assertThat(jira.refused("claire", () -> comments.rewrite(key, id, List.of(), changed))
                        .errors())
                .containsExactly("comment", "Local Jira does not emulate 'properties' of a comment.");
        assertThat(refusal(() -> comments.all(key, null, null, "author", List.of())))
                .isEqualTo("Local Jira does not emulate 'orderBy=author' here.");
    }

    @Test
    public void remoteLinksAreSentBackAndIconsOfTheirStatusRefused() {
        String key = jira.create("SHOP", Map.of());
        RemoteLinkResource links = jira.resource(RemoteLinkResource.class);
        Map<String, Object> object = new HashMap<>(Map.of(
                "url", "https://example.com", "title", "T", "icon", Map.of("url16x16", "https://example.com/i")));
        object.put("status", Map.of("resolved", true, "icon", Map.of()));
        jira.as("claire", () -> links.put(key, Map.of("globalId", "g", "object", object)));
        @SuppressWarnings("unchecked") // an object, because the global id is given
        Map<String, Object> read = (Map<String, Object>) jira.as("claire", () -> links.all(key, "g"));
        jira.as("claire", () -> links.replace(key, String.valueOf(read.get("id")), read));
        assertThat(jira.as("claire", () -> links.all(key, "g"))).isEqualTo(read);
        object.put("status", Map.of("resolved", true, "icon", Map.of("url16x16", "https://example.com/done")));
        assertThat(refusal(() -> links.put(key, Map.of("object", object))))
                .isEqualTo("Local Jira does not emulate 'object.status.icon.url16x16' of a remote link.");
        object.put("status", Map.of("resolved", "yes"));
        assertThat(jira.refused("claire", () -> links.put(key, Map.of("object", object)))
                        .errors())
                .containsExactly("resolved", "'resolved' must be true or false.");
        object.remove("status");
        object.put("icon", Map.of("link", "https://example.com"));
        assertThat(refusal(() -> links.put(key, Map.of("object", object))))
                .isEqualTo("Local Jira does not emulate 'object.icon.link' of a remote link.");
        assertThat(refusal(
                        () -> jira.resource(IssueLinkResource.class).create(Map.of("type", Map.of("id", "1"), "x", 1))))
                .isEqualTo("Unrecognized field \"x\"");
    }

    @Test
    public void projectsAndPeopleDeliverWhatTheyOffer() {
        ProjectResource projects = jira.resource(ProjectResource.class);
        Map<String, Object> brief =
                jira.as("claire", () -> projects.all(List.of())).get(0);
        List<String> offered = List.of(String.valueOf(brief.get("expand")).split(","));
        for (String name : offered) {
            assertWithMessage(name)
                    .that(jira.as("claire", () -> projects.all(List.of(name))).get(0))
                    .containsKey(name);
        }
        assertThat(brief).doesNotContainKey("lead");
        assertThat(jira.as("claire", () -> projects.one("SHOP", List.of("projectKeys"))))
                .containsEntry("projectKeys", List.of("SHOP"));
        assertThat(refusal(() -> projects.all(List.of("url"))))
                .isEqualTo("Local Jira does not emulate 'expand=url' here.");
        MyselfResource myself = jira.resource(MyselfResource.class);
        Map<String, Object> admin = jira.as("admin", () -> myself.get(List.of()));
        assertThat(admin.get("expand")).isEqualTo("groups");
        assertThat((List<?>) ((Map<?, ?>) admin.get("groups")).get("items")).isEmpty();
        assertThat(jira.as("admin", () -> myself.get(List.of("groups")))
                        .get("groups")
                        .toString())
                .contains("jira-administrators");
    }

    @Test
    public void aLinkBesideOtherChangesDropsNothing() {
        String key = jira.create("SHOP", Map.of());
        Map<String, Object> link = Map.of(
                "type",
                Map.of("name", "Relates"),
                "outwardIssue",
                Map.of("key", jira.create("SHOP", Map.of())),
                "comment",
                Map.of("body", "lost?"));
        Map<String, Object> body = Map.of("update", Map.of("issuelinks", List.of(Map.of("add", link))));
        assertThat(jira.refused("claire", () -> edit(key, body)).errors())
                .containsExactly("issuelinks", "Unrecognized field \"comment\"");
    }

    private List<String> everything(String key) {
        return Arrays.asList(
                String.valueOf(read(key, "summary", List.of()).get("expand")).split(","));
    }

    private Map<String, Object> read(String key, String fields, List<String> expand) {
        return jira.as("claire", () -> jira.resource(IssueResource.class).read(key, List.of(fields), expand));
    }

    @SuppressWarnings("unchecked") // an issue has fields
    private static Map<String, Object> change(Map<String, Object> issue) {
        return (Map<String, Object>) issue.get("fields");
    }

    private Object edit(String key, Map<String, Object> body) {
        return jira.resource(IssueResource.class).edit(key, null, body);
    }

    private String bulk(Map<String, Object> one) {
        return jira.as("claire", () -> jira.resource(BulkResource.class)
                .create(Map.of("issueUpdates", new ArrayList<>(List.of(one))))
                .getEntity()
                .toString());
    }

    private String refusal(Supplier<?> work) {
        return jira.refused("claire", work).messages().get(0);
    }

    private static Map<String, Object> task(String summary) {
        return Map.of("project", Map.of("key", "SHOP"), "issuetype", Map.of("id", "3"), "summary", summary);
    }
}
