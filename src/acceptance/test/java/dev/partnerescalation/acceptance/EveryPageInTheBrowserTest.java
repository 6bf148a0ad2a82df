package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Axe;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.Layout;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.acceptance.browser.WorkflowPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** What holds for every page: axe finds nothing, it fits a narrow window, it works in German, it runs no injected script and shows no raw keys. */
public final class EveryPageInTheBrowserTest {

    private static final Pattern RAW_KEY = Pattern.compile("(?<!dev\\.)partnerescalation\\.[\\w.-]+");

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static EveryPage pages;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    private final List<String> faults = new ArrayList<>();

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        Escalation escalation = project.as("johann").preparesEscalation().withExample("SHOP-1");
        escalation.withWebLink("https://support.example.com/cases/4711").withComment("Please have a look.");
        pages = new EveryPage(project, escalation);
        Browser administrator = Browser.at(JIRA::url);
        SignInPage.openIn(administrator).signIn("admin");
        WorkflowPage.open(administrator, project.installed().id("workflow")).createDraft();
    }

    @Test
    public void pagesForAnybodyAreAccessibleAndFitTheWindow() {
        onEach(EveryPage.forNobody(), this::isAccessibleAndFitsTheWindow);
    }

    @Test
    public void pagesForAGermanSpeakerAreAccessibleAndFitTheWindow() {
        SignInPage.openIn(browser).signIn("johann");
        onEach(pages.forMembers(), this::isAccessibleAndFitsTheWindow);
    }

    @Test
    public void pagesForAGermanAdministratorAreAccessibleAndFitTheWindow() {
        reads("admin", "de_DE");
        onEach(pages.forAdministrators(), this::isAccessibleAndFitsTheWindow);
    }

    private void isAccessibleAndFitsTheWindow(String address) {
        browser.width(1280);
        note(address + " is not accessible", Axe.violations(browser));
        note(address + " at 1280 pixels", Layout.faults(browser));
        browser.width(360);
        note(address + " at 360 pixels", Layout.faults(browser));
    }

    @Test
    public void aFrenchSpeakerReadsEnglishAndNeverAKey() {
        reads("claire", "fr_FR");
        onEach(pages.forMembers(), this::showsNoRawKey);
        browser.open(pages.issue());
        assertThat(browser.text()).contains(Transition.HAND_OVER.nameIn(Bundle.english()));

        browser.follow("#log_out");
        reads("admin", "fr_FR");
        onEach(pages.forAdministrators(), this::showsNoRawKey);
    }

    private void reads(String name, String language) {
        SignInPage.openIn(browser).signIn(name);
        browser.open("/secure/ViewProfile.jspa");
        Form.in(browser, "form[action$='UpdateUserPreferences.jspa']")
                .choose("update-user-preferences-locale", language)
                .send();
    }

    private void showsNoRawKey(String address) {
        Matcher key = RAW_KEY.matcher(browser.source());
        if (key.find()) {
            faults.add(address + " shows the key " + key.group());
        }
    }

    private void onEach(List<String> addresses, Consumer<String> look) {
        Set<String> linked = new TreeSet<>();
        for (String address : addresses) {
            browser.open(address);
            look.accept(address);
            browser.linkedAddresses().forEach(link -> linked.add(kindOf(link)));
        }
        linked.removeAll(kindsOf(EveryPage.forNobody()));
        linked.removeAll(kindsOf(pages.forMembers()));
        linked.removeAll(kindsOf(pages.forAdministrators()));
        linked.forEach(kind -> faults.add("A page is linked that EveryPage does not name: " + kind));
        assertThat(String.join("\n", faults)).isEmpty();
    }

    private static Set<String> kindsOf(List<String> addresses) {
        return addresses.stream().map(EveryPageInTheBrowserTest::kindOf).collect(Collectors.toSet());
    }

    /** Pages differ in what they show, kinds in how; what is below {@code /rest} is no page. */
    private static String kindOf(String address) {
        String path = address.replaceAll("[?#].*", "");
        return path.startsWith("/rest/") || path.isEmpty()
                ? kindOf("/login.jsp")
                : path.replaceAll("/[A-Z]+(-\\d+)?(?=/|$)", "/KEY$1")
                        .replaceAll("\\d+", "1")
                        .replaceAll("/$", "");
    }

    private void note(String where, List<String> found) {
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    @Test
    public void aWrongPasswordIsToldWhereTheNextAttemptIsMade() {
        SignInPage.openIn(browser).signIn("anneke", "wrong");

        assertThat(browser.byId("login-error").isDisplayed()).isTrue();
        assertThat(Axe.violations(browser)).isEmpty();
        SignInPage.shownIn(browser).signIn("anneke");
        assertThat(browser.has("#log_out")).isTrue();
    }
}
