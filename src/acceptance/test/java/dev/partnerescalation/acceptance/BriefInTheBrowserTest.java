package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Axe;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The brief as people take it away from the panel: opened, copied, printed. */
public final class BriefInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b");

    private static final String PAGE = "/secure/PartnerEscalationBrief!default.jspa?key=";

    private static Person johann;
    private static Escalation escalation;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void prepareAnEscalation() {
        johann = PreparedProject.setUpIn(JIRA).as("johann");
        escalation = johann.preparesEscalation()
                .with(Fields.none()
                        .text("partner", "Agentur Vorwärts GmbH")
                        .text("concern", "Die Suche nach Marken wurde nicht geliefert, obwohl Phase 2 als fertig gilt.")
                        .text("version", "2.4.8-p5")
                        .text("project-id", "abc123def456")
                        .text("adobe-contact", "Sam Taylor")
                        .text("impact", "About 12 % of the visitors search by brand; they find nothing and leave.")
                        .text("requested-outcome", "A binding date for search by brand, or a second partner.")
                        .text("example-references", Prepared.REFERENCE)
                        .option("edition", "cloud-infrastructure")
                        .day("needed-by", Prepared.TODAY.plusWeeks(2)))
                .withExample("SHOP-1")
                .withExample("SHOP-4")
                .withWebLink("https://video.example.com/42");
    }

    @Test
    public void anOrdinaryBriefIsPrintedOnOnePage() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.open("/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief?format=html");

        String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF-");
        assertThat(PAGE_OF_A_PDF.matcher(pdf).results().count()).isEqualTo(1);
        assertThat(browser.all("blockquote[lang=de]")).hasSize(1);
    }

    @Test
    public void thePageOffersWhatCanBeDoneAndPrintsTheLetterAlone() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.open(PAGE + escalation.key());

        assertThat(browser.waitFor(".pe-brief-print").isDisplayed()).isTrue();
        assertThat(browser.only(".pe-brief-copy").isDisplayed()).isTrue();
        assertThat(browser.all("h1")).hasSize(1);
        assertThat(Axe.violations(browser)).isEmpty();
        browser.only(".pe-brief-copy").click();
        browser.waitUntil(
                "the page says what became of copying",
                () -> !browser.texts(".pe-brief-status").get(0).isEmpty());
        assertThat(browser.texts(".pe-brief-status").get(0))
                .isEqualTo(johann.messages().text("partnerescalation.panel.brief.copied"));

        String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertThat(PAGE_OF_A_PDF.matcher(pdf).results().count()).isEqualTo(1);
    }

    @Test
    public void beginningAMailCopiesTheWholeBrief() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.open(PAGE + escalation.key());
        browser.waitFor(".pe-brief-print");
        // The browser of the tests has no mail program to open.
        browser.run("document.querySelector('.pe-brief-mail').addEventListener('click', e => e.preventDefault())");
        browser.only(".pe-brief-mail").click();
        browser.waitUntil(
                "the page says what became of copying",
                () -> !browser.texts(".pe-brief-status").get(0).isEmpty());

        assertThat(browser.texts(".pe-brief-status").get(0))
                .isEqualTo(johann.messages().text("partnerescalation.brief.email.done"));
    }

    @Test
    public void withoutScriptsThePageHasItsLinksAndNoDeadButton() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.withoutScripts();
        browser.open(PAGE + escalation.key());

        assertThat(browser.only(".pe-brief-copy").isDisplayed()).isFalse();
        assertThat(browser.only(".pe-brief-print").isDisplayed()).isFalse();
        assertThat(browser.only(".pe-brief-mail").isDisplayed()).isTrue();
        assertThat(browser.all(".pe-preview-downloads a")).hasSize(3);
    }

    /** The document itself lets no script run, not even that of axe; so its content is looked at inside another page. */
    @Test
    public void theBriefCanBeReadByEverybody() {
        String brief = johann.jira()
                .get("/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief?format=html")
                .expect(200)
                .text()
                .replaceAll("(?s)<style>.*</style>", "");
        browser.open("/login.jsp").run("document.open(); document.write(arguments[0]); document.close()", brief);

        assertThat(browser.only("h1").getText()).startsWith("Partner escalation: ");
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @Test
    public void thePanelOpensTheBriefAndCopiesIt() {
        SignInPage.openIn(browser).signIn(johann.name());
        IssuePage.open(browser, escalation.key());

        browser.waitFor(".pe-panel-brief").click();
        browser.waitFor("#pe-brief-menu .pe-panel-copy").click();
        browser.waitUntil(
                "the panel says what became of copying",
                () -> !browser.texts(".pe-status").get(0).isEmpty());

        assertThat(browser.texts(".pe-status").get(0))
                .isEqualTo(johann.messages().text("partnerescalation.panel.brief.copied"));
        browser.run("const field = document.createElement('textarea'); field.id = 'pasted';"
                + "document.querySelector('main').prepend(field); field.focus()");
        browser.press(Keys.chord(Keys.CONTROL, "v"));
        assertThat((String) browser.run("return document.getElementById('pasted').value"))
                .startsWith("**To:** Sam Taylor");
        browser.waitFor(".pe-panel-brief").click();
        browser.follow("#pe-brief-menu a[class=''][href*='PartnerEscalationBrief']");
        assertThat(browser.only("article h1").getText()).startsWith("Partner escalation: ");
    }

    @Test
    public void withoutScriptsTheBoxesOfFormsCanBeSeen() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.withoutScripts();
        IssuePage.open(browser, escalation.key()).edit();

        assertThat(browser.all("input[type=checkbox]")).isNotEmpty();
        browser.all("input[type=checkbox]")
                .forEach(box -> assertThat(box.getRect().getWidth()).isAtLeast(10));
    }

    @Test
    public void withoutScriptsNobodyMeetsAButtonThatDoesNothing() {
        SignInPage.openIn(browser).signIn(johann.name());
        browser.withoutScripts();
        IssuePage.open(browser, escalation.key());

        browser.follow(".pe-panel-brief");
        assertThat(browser.only("h1").getText()).startsWith("Partner escalation: ");
        assertThat(browser.all(".pe-brief-copy, .pe-brief-print")).isNotEmpty();
        browser.all(".pe-brief-copy, .pe-brief-print")
                .forEach(button -> assertThat(button.isDisplayed()).isFalse());
    }
}
