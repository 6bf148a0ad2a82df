package dev.partnerescalation.host.page.form;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class EditIssuePageTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>&amp;{{ base }}${x}";

    @Rule
    public final FormJira jira = new FormJira();

    private Browser claire;

    @Before
    public void aBrowser() {
        claire = jira.browser("claire");
    }

    @Test
    public void unchangedValuesStayAsTheyAreToTheLastCharacter() {
        jira.field("datetime", "Moment");
        jira.field("textarea", "Notes");
        String key = create("summary", "As it was", "description", "\r\n a \r\n\tb\n");
        FormElement form = edit(key);
        assertThat(jira.count("change_item")).isEqualTo(0);
        assertThat(claire.submit(form).key()).isEqualTo(key);
        assertThat(jira.count("change_item")).isEqualTo(0);
        assertThat(jira.issue(key).summary()).isEqualTo("As it was");
    }

    @Test
    public void eachFieldTypeComesBackAsItWasTyped() {
        CustomFieldRow text = jira.field("textfield", "Text");
        CustomFieldRow area = jira.field("textarea", "Area");
        CustomFieldRow url = jira.field("url", "Address");
        CustomFieldRow number = jira.field("float", "Number");
        CustomFieldRow day = jira.field("datepicker", "Day");
        CustomFieldRow moment = jira.field("datetime", "Moment");
        CustomFieldRow labels = jira.field("labels", "Tags");
        CustomFieldRow person = jira.field("userpicker", "Person");
        String key = create();
        FormElement form = edit(key);
        type(form, text, HOSTILE);
        type(form, area, HOSTILE + "\n\nlast");
        type(form, url, "https://example.com/?a=1&b=2");
        type(form, number, "12.5");
        type(form, day, "2026-10-04");
        type(form, moment, "2026-07-06T20:30");
        type(form, labels, "  one   two ");
        type(form, person, "johann");
        form.selectFirst("#labels").val("a b");
        form.selectFirst("#duedate").val("2026-12-24");
        form.selectFirst("#environment").val(HOSTILE);
        claire.submit(form).key();

        Browser.Answer again = claire.get(address(key));
        assertThat(again.page().select("script:not([src])")).isEmpty();
        assertThat(again.value(text.fieldId())).isEqualTo(HOSTILE);
        assertThat(again.value(area.fieldId())).isEqualTo(HOSTILE + "\n\nlast");
        assertThat(again.value(url.fieldId())).isEqualTo("https://example.com/?a=1&b=2");
        assertThat(again.value(number.fieldId())).isEqualTo("12.5");
        assertThat(again.value(day.fieldId())).isEqualTo("2026-10-04");
        assertThat(again.value(moment.fieldId())).isEqualTo("2026-07-06T20:30");
        assertThat(again.value(labels.fieldId())).isEqualTo("one two");
        assertThat(again.value(person.fieldId())).isEqualTo("johann");
        assertThat(again.value("labels")).isEqualTo("a b");
        assertThat(again.value("duedate")).isEqualTo("2026-12-24");
        assertThat(again.value("environment")).isEqualTo(HOSTILE);
        assertThat(claire.field(key, number.fieldId()).asDouble()).isEqualTo(12.5);
        assertThat(claire.field(key, person.fieldId()).path("displayName").asText())
                .isEqualTo("Johann Krause");
    }

    @Test
    public void anEmptyInputEmptiesTheField() {
        CustomFieldRow text = jira.field("textfield", "Text");
        CustomFieldRow number = jira.field("float", "Number");
        CustomFieldRow day = jira.field("datepicker", "Day");
        CustomFieldRow moment = jira.field("datetime", "Moment");
        CustomFieldRow person = jira.field("userpicker", "Person");
        List<CustomFieldRow> all = List.of(text, number, day, moment, person);
        List<String> values = List.of("x", "1", "2026-10-04", "2026-10-04T08:00", "johann");
        String key = create();
        FormElement form = edit(key);
        for (int i = 0; i < all.size(); i++) {
            type(form, all.get(i), values.get(i));
        }
        claire.submit(form).key();
        FormElement again = edit(key);
        for (CustomFieldRow field : all) {
            assertThat(claire.field(key, field.fieldId()).isNull()).isFalse();
            type(again, field, "");
        }
        claire.submit(again).key();
        for (CustomFieldRow field : all) {
            assertWithMessage(field.name())
                    .that(claire.field(key, field.fieldId()).isNull())
                    .isTrue();
        }
    }

    @Test
    public void momentsAreThoseOfTheReadersClock() {
        CustomFieldRow moment = jira.field("datetime", "Moment");
        String key = create();
        FormElement form = edit(key);
        type(form, moment, "2026-07-06T20:30:15");
        claire.submit(form).key();
        assertThat(claire.field(key, moment.fieldId()).asText()).isEqualTo("2026-07-06T20:30:15.000+0100");
    }

    @Test
    public void choicesAreTakenAndGivenBack() {
        CustomFieldRow select = jira.field("select", "Choice", "High", "Low");
        CustomFieldRow radio = jira.field("radiobuttons", "Knob", "On", "Off");
        CustomFieldRow boxes = jira.field("multicheckboxes", "Boxes", "One", "Two", "Three");
        CustomFieldRow many = jira.field("multiselect", "Many", "A", "B", "C");
        String key = create();
        FormElement form = edit(key);
        assertThat(form.selectFirst("#" + select.fieldId() + " option[selected]")
                        .val())
                .isEqualTo("-1");
        Inputs.choose(form, select.fieldId(), "Low");
        Inputs.tick(form, "Off", true);
        Inputs.tick(form, "One", true);
        Inputs.tick(form, "Three", true);
        Inputs.choose(form, many.fieldId(), "A", "C");
        claire.submit(form).key();
        assertThat(claire.field(key, select.fieldId()).path("value").asText()).isEqualTo("Low");
        assertThat(claire.field(key, radio.fieldId()).path("value").asText()).isEqualTo("Off");
        assertThat(claire.field(key, boxes.fieldId()).findValuesAsText("value")).containsExactly("One", "Three");
        assertThat(claire.field(key, many.fieldId()).findValuesAsText("value")).containsExactly("A", "C");

        FormElement again = edit(key);
        assertThat(again.select("#" + select.fieldId() + " option[selected]").eachText())
                .containsExactly("Low");
        assertThat(again.select("#" + many.fieldId() + " option[selected]").eachText())
                .containsExactly("A", "C");
        Inputs.choose(again, select.fieldId(), "None");
        Inputs.tick(again, "None", true);
        Inputs.tick(again, "One", false);
        Inputs.tick(again, "Three", false);
        Inputs.choose(again, many.fieldId());
        claire.submit(again).key();
        for (CustomFieldRow field : List.of(select, radio, boxes, many)) {
            assertWithMessage(field.name())
                    .that(claire.field(key, field.fieldId()).isNull())
                    .isTrue();
        }
    }

    @Test
    public void aGroupOfBoxesIsMarkedUpAsJiraDoes() {
        CustomFieldRow boxes = jira.field("multicheckboxes", "Boxes", "One");
        Element group = edit(create()).selectFirst("fieldset.group");
        assertThat(group.selectFirst("legend").text()).isEqualTo("Boxes");
        Element box = group.getElementById(boxes.fieldId() + "-1");
        assertThat(box.attr("name")).isEqualTo(boxes.fieldId());
        assertThat(box.val()).isEqualTo(Long.toString(jira.options(boxes).get(0).id()));
        assertThat(group.selectFirst("label[for=" + boxes.fieldId() + "-1]").text())
                .isEqualTo("One");
    }

    @Test
    public void aDisabledOptionStaysWhereItIs() {
        CustomFieldRow select = jira.field("select", "Choice", "Old", "New");
        String key = create();
        FormElement form = edit(key);
        Inputs.choose(form, select.fieldId(), "Old");
        claire.submit(form).key();
        jira.disable(jira.options(select).get(0));
        FormElement again = edit(key);
        again.selectFirst("#summary").val("Another summary");
        claire.submit(again).key();
        assertThat(claire.field(key, select.fieldId()).path("value").asText()).isEqualTo("Old");
        assertThat(edit(create()).select("#" + select.fieldId() + " option").eachText())
                .containsExactly("None", "New");
    }

    @Test
    public void aDisabledOptionStaysTickedWhenOthersChange() {
        CustomFieldRow boxes = jira.field("multicheckboxes", "Boxes", "Old", "Gone", "New");
        String key = create();
        FormElement form = edit(key);
        Inputs.tick(form, "Old", true);
        Inputs.tick(form, "Gone", true);
        claire.submit(form).key();
        jira.disable(jira.options(boxes).get(0));
        FormElement again = edit(key);
        Inputs.tick(again, "Gone", false);
        Inputs.tick(again, "New", true);
        claire.submit(again).key();
        assertThat(claire.field(key, boxes.fieldId()).findValuesAsText("value")).containsExactly("Old", "New");
        FormElement last = edit(key);
        Inputs.tick(last, "Old", false);
        claire.submit(last).key();
        assertThat(claire.field(key, boxes.fieldId()).findValuesAsText("value")).containsExactly("New");
    }

    @Test
    public void whatAFieldDoesNotTakeIsSaidAtTheFieldAndKept() {
        CustomFieldRow number = jira.field("float", "Number");
        CustomFieldRow day = jira.field("datepicker", "Day");
        CustomFieldRow moment = jira.field("datetime", "Moment");
        CustomFieldRow url = jira.field("url", "Address");
        CustomFieldRow boxes = jira.field("multicheckboxes", "Boxes", "One", "Two");
        String key = create();
        IssueRow before = jira.issue(key);
        FormElement form = edit(key);
        type(form, number, "many");
        type(form, day, "soon");
        type(form, moment, "later");
        type(form, url, "javascript:alert(1)");
        form.selectFirst("#summary").val(" ");
        form.selectFirst("#comment").val("Kept <i>");
        Inputs.tick(form, "Two", true);
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error(number.fieldId())).isEqualTo("Operation value must be a number");
        assertThat(refused.error(day.fieldId())).isEqualTo("Error parsing date string: soon");
        assertThat(refused.error(moment.fieldId())).isEqualTo("Error parsing time: later");
        assertThat(refused.error(url.fieldId())).isEqualTo("Not a valid URL");
        assertThat(refused.error("summary")).isNotEmpty();
        assertThat(refused.value(number.fieldId())).isEqualTo("many");
        assertThat(refused.value("comment")).isEqualTo("Kept <i>");
        assertThat(refused.page().select("[name=" + boxes.fieldId() + "][checked]"))
                .hasSize(1);
        assertThat(refused.page().select("[role=alert] a").eachText())
                .containsExactly("Summary", "Number", "Day", "Moment", "Address");
        assertThat(jira.issue(key)).isEqualTo(before);
        assertThat(jira.count("issue_comment")).isEqualTo(0);
    }

    @Test
    public void fieldsThatWereNotOnTheFormStay() {
        CustomFieldRow boxes = jira.field("multicheckboxes", "Boxes", "One");
        String key = create("description", "stays");
        FormElement form = edit(key);
        Inputs.tick(form, "One", true);
        claire.submit(form).key();
        claire.post(
                        "/secure/EditIssue.jspa",
                        "id=" + jira.issue(key).id() + "&summary=Other&atl_token="
                                + claire.cookie("atlassian.xsrf.token"))
                .key();
        assertThat(jira.issue(key).summary()).isEqualTo("Other");
        assertThat(jira.issue(key).description()).isEqualTo("stays");
        assertThat(claire.field(key, boxes.fieldId()).size()).isEqualTo(1);
    }

    @Test
    public void tabsStandOneBelowTheOtherAndTheOneWithAnErrorIsMarked() {
        CustomFieldRow day = jira.field("datepicker", "Day");
        jira.tab("Planning <b>", day.fieldId(), "duedate");
        String key = create();
        FormElement form = edit(key);
        assertThat(form.select("section h2").eachText())
                .containsExactly("Field Tab", "Planning <b>")
                .inOrder();
        assertThat(form.select("section").get(1).select("input[type=date]").eachAttr("id"))
                .containsExactly(day.fieldId(), "duedate")
                .inOrder();
        type(form, day, "soon");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.page().select("nav.form-tabs a").eachText())
                .containsExactly("Field Tab", "Planning <b> Error")
                .inOrder();
    }

    @Test
    public void namesAndDescriptionsOfFieldsAreInTheReadersLanguage() {
        CustomFieldRow text = jira.field("textfield", "Scope");
        jira.translate(text, "nl_NL", "Reikwijdte <nl>", "Wat is afgesproken & vastgelegd");
        String key = create();
        Browser.Answer form = jira.browser("anneke").get(address(key));
        Element label = form.page().selectFirst("label[for=" + text.fieldId() + "]");
        assertThat(label.text()).isEqualTo("Reikwijdte <nl>");
        assertThat(label.attr("lang")).isEqualTo("nl-NL");
        Element help = form.page().getElementById(text.fieldId() + "-description");
        assertThat(help.text()).isEqualTo("Wat is afgesproken & vastgelegd");
        assertThat(form.page().getElementById(text.fieldId()).attr("aria-describedby"))
                .isEqualTo(help.id());
        assertThat(edit(key).selectFirst("label[for=" + text.fieldId() + "]").text())
                .isEqualTo("Scope");
    }

    @Test
    public void everyInputHasItsLabelAndIdsAreUnique() {
        for (String type : List.of(
                "textfield",
                "textarea",
                "url",
                "float",
                "datepicker",
                "datetime",
                "labels",
                "userpicker",
                "select",
                "radiobuttons",
                "multicheckboxes",
                "multiselect")) {
            jira.field(type, "Field " + type, "One", "Two");
        }
        FormElement form = edit(create());
        for (Element input : form.select("input:not([type=hidden]), select, textarea")) {
            assertWithMessage(input.outerHtml())
                    .that(form.select("label[for=" + input.id() + "]"))
                    .hasSize(1);
            for (String id : input.attr("aria-describedby").split(" ")) {
                assertWithMessage(input.outerHtml())
                        .that(id.isEmpty() || form.getElementById(id) != null)
                        .isTrue();
            }
        }
        List<String> ids = form.select("[id]").eachAttr("id");
        assertThat(ids).containsNoDuplicates();
        assertThat(form.select("[tabindex], [style], [onclick]")).isEmpty();
    }

    @Test
    public void issuesAreLinkedOnTheForm() {
        String other = create("summary", "Other");
        String third = create("summary", "Third");
        String key = create();
        FormElement form = edit(key);
        Inputs.choose(form, "issuelinks-linktype", "is blocked by");
        form.selectFirst("#issuelinks-issues").val(other + ", " + third);
        claire.submit(form).key();
        assertThat(claire.field(key, "issuelinks").findValuesAsText("key")).containsAtLeast(other, third);
        assertThat(claire.field(key, "issuelinks").get(0).has("inwardIssue")).isTrue();

        FormElement wrong = edit(key);
        wrong.selectFirst("#issuelinks-issues").val("OPS-999");
        Browser.Answer refused = claire.submit(wrong);
        assertThat(refused.error("issuelinks")).isEqualTo("Issue Does Not Exist");
        assertThat(refused.value("issuelinks-issues")).isEqualTo("OPS-999");
        assertThat(refused.page().select("[role=alert] a").attr("href")).isEqualTo("#issuelinks-issues");
    }

    @Test
    public void aCommentComesAlongForTheRoleThatWasChosen() {
        String key = create();
        FormElement form = edit(key);
        assertThat(form.select("#commentLevel option").eachText()).contains("Users");
        form.selectFirst("#comment").val("Only for us\nand them");
        Inputs.choose(form, "commentLevel", "Users");
        claire.submit(form).key();
        assertThat(claire.field(key, "comment")
                        .path("comments")
                        .path(0)
                        .path("visibility")
                        .path("value")
                        .asText())
                .isEqualTo("Users");
        assertThat(jira.browser("agency").field(key, "comment").path("total").asInt())
                .isEqualTo(0);
    }

    @Test
    public void aCommentForOthersThanOneselfIsRefusedAtItsField() {
        String key = create();
        FormElement form = edit(key);
        form.selectFirst("#comment").val("Kept");
        form.selectFirst("#commentLevel option").val("group:jira-administrators");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.error("commentLevel")).contains("jira-administrators");
        assertThat(refused.value("comment")).isEqualTo("Kept");
    }

    @Test
    public void whoMayNotEditGetsNoForm() {
        String key = create();
        Browser agency = jira.browser("agency");
        assertThat(agency.get(address(key)).status()).isEqualTo(403);
        agency.get("/secure/CreateIssue!default.jspa");
        assertThat(agency.post(
                                "/secure/EditIssue.jspa",
                                "id=" + jira.issue(key).id() + "&summary=Mine&atl_token="
                                        + agency.cookie("atlassian.xsrf.token"))
                        .status())
                .isEqualTo(403);
        assertThat(jira.issue(key).summary()).isEqualTo("A task");
    }

    @Test
    public void anIssueThatCannotBeSeenDoesNotExist() {
        String hidden = createIn("OPS");
        Browser agency = jira.browser("agency");
        Browser.Answer refused = agency.get(address(hidden));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.page().text()).doesNotContain(hidden);
        assertThat(agency.get("/secure/EditIssue!default.jspa").status()).isEqualTo(404);
        assertThat(jira.browser(null).get(address(hidden)).status()).isEqualTo(303);
    }

    @Test
    public void withoutItsTokenTheFormIsRefused() {
        String key = create();
        FormElement form = edit(key);
        form.selectFirst("#summary").val("Forged");
        form.selectFirst("[name=atl_token]").remove();
        assertThat(claire.submit(form).status()).isEqualTo(403);
        assertThat(jira.issue(key).summary()).isEqualTo("A task");
    }

    private void type(FormElement form, CustomFieldRow field, String text) {
        form.selectFirst("#" + field.fieldId()).val(text);
    }

    private FormElement edit(String key) {
        return claire.get(address(key)).form();
    }

    private String address(String key) {
        return "/secure/EditIssue!default.jspa?id=" + jira.issue(key).id();
    }

    private String create(String... values) {
        return jira.create(claire, "SHOP", values);
    }

    private String createIn(String project) {
        return jira.create(claire, project);
    }
}
