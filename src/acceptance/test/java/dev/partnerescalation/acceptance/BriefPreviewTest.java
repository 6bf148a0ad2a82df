package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The brief as a letter: the page in Jira shows what the file holds, and examples carry how they begin. */
public final class BriefPreviewTest {

    private static final String PAGE = "/secure/PartnerEscalationBrief!default.jspa?key=";
    private static final String EVIL =
            "</blockquote></article><script>hacked=1</script>\"' onload=x &amp; $view #set($x)";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person anneke;
    private static Escalation escalation;

    @BeforeClass
    public static void prepareAnEscalation() {
        project = PreparedProject.setUpIn(JIRA);
        anneke = project.as("anneke");
        describe(
                "SHOP-4", "h2. Gevolgen\n\nNa de import van 12. oktober klopt de voorraad niet. Meer staat hieronder.");
        describe("OPS-1", "Nobody at the agency may read this sentence. Nor this one.");
        escalation = anneke.preparesEscalation()
                .with(Fields.none()
                        .text("adobe-contact", "Dana Smith <dana.smith@example.com>")
                        .text("partner", EVIL)
                        .text("impact", EVIL + "\nsecond line")
                        .text("example-references", Prepared.REFERENCE)
                        .text("timeline-impact", EVIL)
                        .day("needed-by", Prepared.TODAY.plusWeeks(2)))
                .withExample("SHOP-4")
                .withExample("OPS-1")
                .withWebLink("https://video.example.com/42");
    }

    @Test
    public void thePageShowsTheArticleOfTheFile() {
        assertThat(article(page("anneke", escalation.key()))).isEqualTo(article(file("anneke")));
        assertThat(article(file("anneke"))).contains("<h2>Scope review</h2>");
    }

    @Test
    public void senderAndRecipientStandAtItsHead() {
        String letter = file("anneke");

        assertThat(letter).contains("<p dir=\"auto\">Dana Smith</p>");
        assertThat(letter).contains("<p dir=\"auto\">Adobe account team</p>");
        assertThat(letter).contains("<p dir=\"auto\">dana.smith@example.com</p>");
        assertThat(letter).contains("<p dir=\"auto\">Anneke de Vries</p>");
        assertThat(letter).contains("<dd dir=\"auto\">" + escalation.key() + "</dd>");
    }

    @Test
    public void anExampleIsQuotedOnlyForWhoMayBrowseIt() {
        String whole = file("anneke");
        assertThat(whole)
                .contains("<blockquote dir=\"auto\" lang=\"nl\">Na de import van 12. oktober klopt de voorraad niet."
                        + "</blockquote>");
        assertThat(whole).contains("Quotations are partly in Dutch");
        assertThat(whole).contains("Nobody at the agency may read this sentence.");
        assertThat(whole).doesNotContain("Nor this one");

        for (String format : List.of("html", "markdown", "text")) {
            String partners = project.as("agency")
                    .jira()
                    .get(rest() + "?format=" + format)
                    .expect(200)
                    .text();
            assertWithMessage(format).that(partners).contains("Na de import van 12. oktober");
            assertWithMessage(format).that(partners).doesNotContain("Nobody at the agency");
            assertWithMessage(format).that(partners).doesNotContain("OPS");
        }
        assertThat(page("agency", escalation.key())).doesNotContain("Nobody at the agency");
    }

    @Test
    public void nothingThatPeopleWroteIsMarkup() {
        for (String shown : List.of(file("anneke"), page("anneke", escalation.key()))) {
            assertThat(shown).doesNotContain("<script>hacked");
            assertThat(shown).doesNotContain("href=\"javascript:");
            assertThat(shown).contains("&lt;script&gt;hacked=1&lt;/script&gt;");
            assertThat(shown.split("</article>", -1)).hasLength(2);
        }
    }

    @Test
    public void whatIsOpenStaysInJira() {
        Escalation draft = anneke.createsEscalation();
        for (String format : List.of("html", "markdown", "text")) {
            String brief = anneke.jira()
                    .get("/rest/partner-escalation/1.0/issue/" + draft.key() + "/brief?format=" + format)
                    .expect(200)
                    .text();
            assertWithMessage(format).that(brief).doesNotContain("Not complete");
            assertWithMessage(format).that(brief).doesNotContain("Open points");
            assertWithMessage(format).that(brief).doesNotContain("Not stated");
            assertWithMessage(format).that(brief).contains("Prepared in Jira, issue " + draft.key() + ".");
        }
    }

    @Test
    public void thePageSaysWhatCanBeDoneInTheLanguageOfTheReader() {
        for (String name : List.of("claire", "anneke", "johann")) {
            String page = page(name, escalation.key());
            for (String key : List.of("email", "copy", "print", "text", "page")) {
                assertWithMessage(name)
                        .that(page)
                        .contains(">" + project.as(name).messages().text("partnerescalation.brief." + key) + "<");
            }
            assertThat(page).contains("href=\"mailto:dana.smith@example.com?subject=" + escalation.key() + "%3A%20");
            assertThat(page).contains("brief?format=html&amp;download=true");
        }
    }

    @Test
    public void whatIsHiddenMissingOrNoEscalationHasNoLetter() {
        Person agency = project.as("agency");
        String refused = agency.messages().text("partnerescalation.rest.error.no-issue");
        for (String key : List.of("OPS-1", "OPS-999", "", "%3Cscript%3E", "x".repeat(300))) {
            assertWithMessage(key).that(page("agency", key)).contains(refused);
            assertWithMessage(key).that(page("agency", key)).doesNotContain("pe-letter");
        }
        assertThat(page("anneke", "SHOP-4")).contains("De issue SHOP-4 is geen partnerescalatie.");
    }

    private static void describe(String key, String description) {
        project.administration()
                .jira()
                .put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("description", description)))
                .expect(204);
    }

    /** Without what the two renderers write differently for the same: spaces around elements, and quotation marks in texts. */
    private static String article(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"))
                .replaceAll("\\s+<", "<")
                .replaceAll(">\\s+", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"");
    }

    private static String rest() {
        return "/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief";
    }

    private static String file(String name) {
        return project.as(name).jira().get(rest() + "?format=html").expect(200).text();
    }

    private static String page(String name, String key) {
        return project.as(name).jira().get(PAGE + key).expect(200).text();
    }
}
