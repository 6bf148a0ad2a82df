package dev.partnerescalation.host.page.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.page.form.Browser;
import dev.partnerescalation.host.page.form.FormJira;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.OptionRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;

/** The page of an issue as a browser gets it. */
public final class IssueViewTest {

    private static final String HOSTILE =
            "</title></textarea><script>alert(1)</script><b onclick='x'>\\\"&amp;{{ base }}";
    private static final String HISTORY =
            "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";

    @Rule
    public final FormJira jira = new FormJira();

    private String create(String project, String fields) {
        String json = "{\"fields\":{\"project\":{\"key\":\"" + project + "\"},\"issuetype\":{\"id\":\"3\"},"
                + "\"summary\":\"A task\"" + (fields.isEmpty() ? "" : ",") + fields + "}}";
        return claire().rest("POST", "/issue", json).path("key").asText();
    }

    private Browser claire() {
        return jira.browser("claire");
    }

    private static Document page(Browser reader, String key) {
        Browser.Answer answer = reader.get("/browse/" + key);
        assertWithMessage(answer.page().text()).that(answer.status()).isEqualTo(200);
        return answer.page();
    }

    @Test
    public void theHeadNamesProjectKeyAndSummary() {
        Document page = page(claire(), create("SHOP", ""));

        assertThat(page.title()).isEqualTo("[SHOP-1] A task - Local Jira");
        assertThat(page.expectFirst("h1#summary-val").text()).isEqualTo("A task");
        assertThat(page.expectFirst("#key-val").attr("href")).isEqualTo("/jira/browse/SHOP-1");
        assertThat(page.expectFirst("#key-val").attr("rel"))
                .isEqualTo(Long.toString(jira.issue("SHOP-1").id()));
        assertThat(page.expectFirst("#project-name-val").text()).isEqualTo("Webshop relaunch");
        assertThat(page.expectFirst("#type-val").text()).isEqualTo("Task");
        assertThat(page.expectFirst("#status-val").text()).isEqualTo("Open");
        assertThat(page.expectFirst("#resolution-val").text()).isEqualTo("Unresolved");
        assertThat(page.expectFirst("#assignee-val").text()).isEqualTo("Unassigned");
        assertThat(page.expectFirst("#reporter-val").text()).isEqualTo("Claire Collins");
    }

    @Test
    public void textsKeepTheirLinesAndTheirMarkup() {
        String key =
                create("SHOP", "\"description\":\"One\\n*two*\",\"environment\":\"a\\nb\",\"labels\":[\"x\",\"y\"]");
        Document page = page(claire(), key);

        assertThat(page.expectFirst("#description-val div").wholeText()).isEqualTo("One\n*two*");
        assertThat(page.expectFirst("#environment-val").wholeText()).isEqualTo("a\nb");
        assertThat(page.select("#issuedetails .labels .lozenge").eachText())
                .containsExactly("x", "y")
                .inOrder();
    }

    @Test
    public void everyFieldTypeIsShownInItsWay() {
        Map<String, CustomFieldRow> fields = new TreeMap<>();
        for (String type :
                List.of("textfield", "textarea", "url", "float", "datepicker", "datetime", "userpicker", "labels")) {
            fields.put(type, jira.field(type, "My " + type));
        }
        for (String type : List.of("select", "radiobuttons", "multicheckboxes", "multiselect")) {
            fields.put(type, jira.field(type, "My " + type, "First", "Second"));
        }
        jira.field("textfield", "Never filled");
        Map<String, String> values = Map.ofEntries(
                Map.entry("textfield", "\"line\""),
                Map.entry("textarea", "\"one\\ntwo\""),
                Map.entry("url", "\"https://example.com/?a=b&c\""),
                Map.entry("float", "2.5"),
                Map.entry("datepicker", "\"2026-12-24\""),
                Map.entry("datetime", "\"2026-12-24T10:30:00.000+0000\""),
                Map.entry("userpicker", "{\"name\":\"anneke\"}"),
                Map.entry("labels", "[\"p\",\"q\"]"),
                Map.entry("select", "{\"value\":\"First\"}"),
                Map.entry("radiobuttons", "{\"value\":\"Second\"}"),
                Map.entry("multicheckboxes", "[{\"value\":\"First\"},{\"value\":\"Second\"}]"),
                Map.entry("multiselect", "[{\"value\":\"Second\"}]"));
        List<String> json = fields.entrySet().stream()
                .map(field -> "\"" + field.getValue().fieldId() + "\":" + values.get(field.getKey()))
                .toList();
        Document page = page(claire(), create("SHOP", String.join(",", json)));

        Map<String, String> shown = new TreeMap<>();
        fields.forEach((type, field) -> {
            Element value = page.expectFirst("#" + field.fieldId() + "-val");
            assertThat(value.attr("data-fieldtype")).isEqualTo(type);
            assertThat(value.hasClass("type-" + type)).isTrue();
            shown.put(type, value.text());
        });
        assertThat(shown)
                .containsExactlyEntriesIn(Map.ofEntries(
                        Map.entry("textfield", "line"),
                        Map.entry("textarea", "one two"),
                        Map.entry("url", "https://example.com/?a=b&c"),
                        Map.entry("float", "2.5"),
                        Map.entry("datepicker", "24/Dec/26"),
                        Map.entry("datetime", "24/Dec/26 10:30 AM"),
                        Map.entry("userpicker", "Anneke de Vries"),
                        Map.entry("labels", "p q"),
                        Map.entry("select", "First"),
                        Map.entry("radiobuttons", "Second"),
                        Map.entry("multicheckboxes", "First, Second"),
                        Map.entry("multiselect", "Second")));
        assertThat(page.expectFirst("#" + fields.get("url").fieldId() + "-val a")
                        .attr("href"))
                .isEqualTo("https://example.com/?a=b&c");
        assertThat(page.select("#datesmodule [data-fieldtype]")).hasSize(2);
        assertThat(page.select("#peoplemodule [data-fieldtype]")).hasSize(1);
        assertThat(page.text()).doesNotContain("Never filled");
    }

    @Test
    public void anAddressThatIsNotOfTheWebIsNoLink() {
        String field = jira.field("url", "Share").fieldId();
        Document page = page(claire(), create("SHOP", "\"" + field + "\":\"file:///etc/passwd\""));

        assertThat(page.expectFirst("#" + field + "-val").text()).isEqualTo("file:///etc/passwd");
        assertThat(page.select("#" + field + "-val a")).isEmpty();
    }

    @Test
    public void fieldsStandUnderTheirTabsWhenThereAreSeveral() {
        String first = jira.field("textfield", "First").fieldId();
        String second = jira.field("textfield", "Second").fieldId();
        String key = create("SHOP", "\"" + first + "\":\"a\",\"" + second + "\":\"b\"");

        assertThat(page(claire(), key).select("#customfieldmodule h3")).isEmpty();
        jira.tab("Rest of it", second);
        Document page = page(claire(), key);

        assertThat(page.select("#customfieldmodule h3").eachText())
                .containsExactly("Field Tab", "Rest of it")
                .inOrder();
        assertThat(page.expectFirst("section:has(h3:contains(Rest of it)) dd").id())
                .isEqualTo(second + "-val");
    }

    @Test
    public void aTranslatedNameSaysItsLanguage() {
        CustomFieldRow field = jira.field("textfield", "Scope");
        jira.translate(field, "nl_NL", "Omvang", "");
        String key = create("SHOP", "\"" + field.fieldId() + "\":\"x\"");

        Element dutch = page(jira.browser("anneke"), key).expectFirst("#rowFor" + field.fieldId() + " dt");
        Element english = page(claire(), key).expectFirst("#rowFor" + field.fieldId() + " dt");

        assertThat(dutch.text()).isEqualTo("Omvang:");
        assertThat(dutch.attr("lang")).isEqualTo("nl-NL");
        assertThat(english.text()).isEqualTo("Scope:");
        assertThat(english.hasAttr("lang")).isFalse();
    }

    @Test
    public void momentsAreThoseOfTheReadersZone() {
        String key = create("SHOP", "\"duedate\":\"2026-12-01\"");

        Element london = page(claire(), key).expectFirst("#created-val time");
        Element amsterdam = page(jira.browser("anneke"), key).expectFirst("#created-val time");

        assertThat(london.text()).isEqualTo("20/Nov/26 10:00 AM");
        assertThat(amsterdam.text()).isEqualTo("20/Nov/26 11:00 AM");
        assertThat(amsterdam.attr("datetime")).isEqualTo("2026-11-20T11:00:00+01:00");
        assertThat(page(claire(), key).expectFirst("#due-date time").text()).isEqualTo("01/Dec/26");
    }

    @Test
    public void linksAreGroupedByWhatTheySay() {
        String key = create("SHOP", "");
        link(key, create("SHOP", "\"priority\":{\"id\":\"1\"}"));
        link(create("SHOP", ""), key);
        Document page = page(claire(), key);

        assertThat(page.select("#linkingmodule h3").eachText())
                .containsExactly("blocks", "is blocked by")
                .inOrder();
        assertThat(page.select("#linkingmodule .link-title").eachText())
                .containsExactly("SHOP-2", "SHOP-3")
                .inOrder();
        assertThat(page.expectFirst("#linkingmodule .link-snapshot").text()).isEqualTo("Highest Open");
    }

    @Test
    public void aLinkToAHiddenIssueIsNotShown() {
        String open = create("SHOP", "");
        String hidden = claire().rest(
                        "POST",
                        "/issue",
                        "{\"fields\":{\"project\":{\"key\":\"OPS\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"Secret\"}}")
                .path("key")
                .asText();
        link(open, hidden);

        for (String tab : List.of("", HISTORY)) {
            String seen = page(jira.browser("agency"), open + tab).html();
            assertThat(seen).doesNotContain(hidden);
            assertThat(seen).doesNotContain("Secret");
            assertThat(page(claire(), open + tab).html()).contains(hidden);
        }
    }

    private void link(String source, String destination) {
        claire().rest(
                        "POST",
                        "/issueLink",
                        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + source
                                + "\"},\"outwardIssue\":{\"key\":\"" + destination + "\"}}");
    }

    @Test
    public void webLinksLeadToTheWebOnly() {
        String key = create("SHOP", "");
        for (String url : List.of("https://example.com/?a&b", "mailto:a@example.com")) {
            claire().rest(
                            "POST",
                            "/issue/" + key + "/remotelink",
                            "{\"object\":{\"url\":\"" + url + "\",\"title\":\"To " + url + "\"}}");
        }
        Document page = page(claire(), key);

        assertThat(page.select("#linkingmodule a.link-title").eachAttr("href"))
                .containsExactly("https://example.com/?a&b");
        assertThat(page.select("#linkingmodule .link-title").eachText())
                .containsExactly("To https://example.com/?a&b", "To mailto:a@example.com")
                .inOrder();
    }

    @Test
    public void aRestrictedCommentIsShownWithItsRestrictionToThoseWhoMayReadIt() {
        String key = create("SHOP", "");
        claire().rest(
                        "POST",
                        "/issue/" + key + "/comment",
                        "{\"body\":\"For us\\nonly\",\"visibility\":{\"type\":\"role\",\"value\":\"Users\"}}");

        Document ours = page(jira.browser("anneke"), key);
        Document theirs = page(jira.browser("agency"), key);

        assertThat(ours.expectFirst(".activity-comment .action-body").wholeText())
                .isEqualTo("For us\nonly");
        assertThat(ours.expectFirst(".activity-comment .redText").text()).isEqualTo("Restricted to Users");
        assertThat(ours.select(".activity-comment .delete-comment")).isEmpty();
        assertThat(page(claire(), key).select(".activity-comment .delete-comment"))
                .hasSize(1);
        assertThat(theirs.select(".activity-comment")).isEmpty();
        assertThat(theirs.text()).contains("There are no comments yet on this issue.");
    }

    @Test
    public void theHistorySaysWhatWasAndWhatIs() {
        String key = create("SHOP", "");
        claire().rest("PUT", "/issue/" + key, "{\"fields\":{\"summary\":\"Better\",\"priority\":{\"id\":\"1\"}}}");

        List<String> cells =
                page(claire(), key + HISTORY).select(".changehistory tbody td").eachText();

        assertThat(cells)
                .containsExactly("Priority", "Medium [ 3 ]", "Highest [ 1 ]", "Summary", "A task", "Better")
                .inOrder();
        assertThat(page(claire(), key).select(".changehistory")).isEmpty();
    }

    @Test
    public void theBarOffersWhatTheReaderMay() {
        String key = create("SHOP", "");
        long id = jira.issue(key).id();
        Document ours = page(claire(), key);
        Document theirs = page(jira.browser("agency"), key);

        assertThat(ours.expectFirst("#edit-issue").attr("href"))
                .isEqualTo("/jira/secure/EditIssue!default.jspa?id=" + id);
        assertThat(ours.expectFirst("a#action_id_5").attr("href"))
                .isEqualTo("/jira/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=5");
        Element start = ours.expectFirst("form:has(button#action_id_4)");
        assertThat(start.attr("action")).isEqualTo("/jira/secure/WorkflowUIDispatcher.jspa");
        assertThat(start.expectFirst("[name=atl_token]").val()).isNotEmpty();
        assertThat(theirs.select("#edit-issue, #link-issue, [id^=action_id_]")).isEmpty();
        assertThat(theirs.select("#comment-issue")).hasSize(1);
    }

    @Test
    public void panelsOfAppsStandInTheirPlacesInTheReadersLanguage() {
        jira.panels((location, context) -> List.of(new Panel(
                "app-" + location.split("\\.")[4],
                "Gereed <b>?",
                "<p>" + ((Issue) context.get("issue")).getKey() + "</p>",
                1000)));
        Document page = page(jira.browser("anneke"), create("SHOP", ""));

        Element right = page.expectFirst("#viewissuesidebar #app-right");
        assertThat(right.attr("lang")).isEqualTo("nl-NL");
        assertThat(right.expectFirst(".toggle-title").text()).isEqualTo("Gereed <b>?");
        assertThat(right.expectFirst(".mod-content > p").text()).isEqualTo("SHOP-1");
        assertThat(page.select(".issue-main-column #app-left")).hasSize(1);
    }

    @Test
    public void aLightPanelStandsBeforePeopleAndDates() {
        jira.panels((location, context) -> List.of(
                new Panel("light-" + location.length(), "Light", "", 1),
                new Panel("heavy-" + location.length(), "Heavy", "", 1000)));
        Document page = page(jira.browser("anneke"), create("SHOP", ""));

        assertThat(page.select("#viewissuesidebar > div").eachAttr("id").stream()
                        .map(id -> id.replaceAll("-.*", ""))
                        .toList())
                .containsExactly("light", "peoplemodule", "datesmodule", "heavy")
                .inOrder();
    }

    @Test
    public void anIssueThatIsNotThereAndOneThatIsHiddenLookTheSame() {
        create("OPS", "");
        Browser.Answer hidden = jira.browser("agency").get("/browse/OPS-1");
        Browser.Answer absent = jira.browser("agency").get("/browse/OPS-99");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().expectFirst("[role=alert]").text()).isEqualTo("Issue Does Not Exist");
        assertThat(hidden.page().text()).isEqualTo(absent.page().text());
    }

    @Test
    public void whoeverIsNotSignedInIsAskedToSignInAndComesBack() {
        Browser.Answer answer = jira.browser(null).get("/browse/SHOP-1");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/login.jsp?os_destination=%2Fbrowse%2FSHOP-1");
    }

    @Test
    public void hostileTextsStayTexts() {
        String option = jira.field("select", HOSTILE.replace("\\", ""), HOSTILE.replace("\\", ""))
                .fieldId();
        String area = jira.field("textarea", "Area").fieldId();
        List<OptionRow> options = jira.options(jira.field("multicheckboxes", "Boxes", "<b>1</b>", "<i>2</i>"));
        String text = "\"" + HOSTILE + "\"";
        String key = create(
                "SHOP",
                "\"description\":" + text + ",\"environment\":" + text + ",\"labels\":[\"<b>\"],\"" + area + "\":"
                        + text + ",\"" + option + "\":{\"value\":" + text + "}");
        claire().rest("PUT", "/issue/" + key, "{\"fields\":{\"summary\":" + text + "}}");
        claire().rest("POST", "/issue/" + key + "/comment", "{\"body\":" + text + "}");
        claire().rest(
                        "POST",
                        "/issue/" + key + "/remotelink",
                        "{\"object\":{\"url\":\"https://e.example/\",\"title\":" + text + ",\"summary\":" + text
                                + "}}");
        Document page = page(claire(), key + HISTORY.replace("changehistory", "all"));

        assertThat(options).hasSize(2);
        String shown = HOSTILE.replace("\\", "");
        assertThat(page.expectFirst("#summary-val").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst("#description-val div").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst("#" + option + "-val").text()).isEqualTo(shown);
        assertThat(page.expectFirst(".action-body").wholeText()).isEqualTo(shown);
        assertThat(page.select("main script, main b, main i, [onclick]")).isEmpty();
        assertThat(page.title()).startsWith("[SHOP-1] </title>");
    }
}
