package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.CreatePage;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Jira stores options in English; people read them in their language, and Jira gets what it always got. */
public final class OptionsInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final Map<String, List<String>> LISTS = Map.of(
            "scope-outcome",
            List.of("in-scope-not-delivered", "in-scope-not-satisfactory", "added-later", "out-of-scope"),
            "partner-response",
            List.of("none", "unclear", "disagrees", "agreed-not-done", "resolved"));
    private static final List<String> CHECKS =
            List.of("scope", "timeline", "contact", "opportunity", "examples", "english");

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void aDutchSpeakerReadsThemInDutchEverywhere() {
        readsThemEverywhere(project.as("anneke"));
    }

    @Test
    public void aGermanSpeakerReadsThemInGermanEverywhere() {
        readsThemEverywhere(project.as("johann"));
    }

    @Test
    public void anEnglishSpeakerReadsThemAsTheyAreStored() {
        readsThemEverywhere(project.as("claire"));
    }

    private void readsThemEverywhere(Person person) {
        Bundle messages = person.messages();
        SignInPage.openIn(browser).signIn(person.name());

        Form create = CreatePage.from(browser)
                .of(project.project("SHOP"), project.installed().id("issue-type"));
        listIsIn(messages, create, "scope-outcome");
        create.type("summary", "Options")
                .type(field("partner"), "Agency")
                .type(field("concern"), "They are to be read.")
                .choose(field("scope-outcome"), project.option("scope-outcome", "added-later"))
                .send();
        IssuePage issue = IssuePage.shownIn(browser);
        valueIs(messages.option("scope-outcome", "added-later"), "scope-outcome");

        Form edit = issue.edit();
        LISTS.keySet().forEach(list -> listIsIn(messages, edit, list));
        boxesAreIn(messages, edit);
        edit.choose(field("partner-response"), project.option("partner-response", "disagrees"))
                .tick(field("waived-checks"), project.option("waived-checks", "examples"))
                .tick(field("waived-checks"), project.option("waived-checks", "english"))
                .send();
        valueIs(messages.option("partner-response", "disagrees"), "partner-response");
        valueIs(
                messages.option("waived-checks", "examples") + ", " + messages.option("waived-checks", "english"),
                "waived-checks");
        isStoredInEnglish(person.sees(issue.key()));
    }

    private void listIsIn(Bundle messages, Form form, String list) {
        browser.waitUntil(list + " is offered in " + messages.locale(), () -> LISTS.get(list).stream()
                .allMatch(option -> messages.option(list, option)
                        .equals(form.choices(field(list)).get(project.option(list, option)))));
        assertWithMessage("Nothing else is offered")
                .that(form.choices(field(list)))
                .hasSize(LISTS.get(list).size() + 1);
    }

    private void boxesAreIn(Bundle messages, Form form) {
        browser.waitUntil("the checks are offered in " + messages.locale(), () -> CHECKS.stream()
                .allMatch(check -> messages.option("waived-checks", check)
                        .equals(form.boxes(field("waived-checks")).get(project.option("waived-checks", check)))));
    }

    private void valueIs(String text, String field) {
        browser.waitUntil(
                field + " reads " + text,
                () -> IssuePage.shownIn(browser).value(field(field)).equals(text));
    }

    private static void isStoredInEnglish(Escalation escalation) {
        Bundle english = Bundle.english();
        JsonNode fields = escalation.fields();
        assertThat(fields.path(field("scope-outcome")).path("value").asText())
                .isEqualTo(english.option("scope-outcome", "added-later"));
        assertThat(fields.path(field("partner-response")).path("value").asText())
                .isEqualTo(english.option("partner-response", "disagrees"));
        assertThat(fields.path(field("waived-checks")).findValuesAsText("value"))
                .containsExactly(
                        english.option("waived-checks", "examples"), english.option("waived-checks", "english"));
    }

    @Test
    public void theTransitionScreenSpeaksGerman() {
        Person johann = project.as("johann");
        Escalation escalation = johann.createsEscalation().after(Transition.START_SCOPE_REVIEW);
        SignInPage.openIn(browser).signIn("johann");

        Form screen = IssuePage.open(browser, escalation.key()).transition(Transition.CONTACT_PARTNER.id());
        listIsIn(johann.messages(), screen, "scope-outcome");
    }

    @Test
    public void withoutScriptsTheyStayEnglish() {
        Escalation escalation = project.as("johann").createsEscalation().with(Prepared.scope());
        SignInPage.openIn(browser).signIn("johann");
        browser.withoutScripts();

        IssuePage issue = IssuePage.open(browser, escalation.key());
        assertThat(issue.value(field("scope-outcome")))
                .isEqualTo(Bundle.english().option("scope-outcome", "in-scope-not-delivered"));
        assertThat(issue.edit().choices(field("scope-outcome")).values())
                .contains(Bundle.english().option("scope-outcome", "added-later"));
    }

    @Test
    public void contentThatComesLaterIsReadInDutchAndForeignFieldsStayAsTheyAre() {
        Bundle messages = project.as("anneke").messages();
        Escalation escalation = project.as("anneke").createsEscalation().with(Prepared.scope());
        SignInPage.openIn(browser).signIn("anneke");
        IssuePage.open(browser, escalation.key());
        valueIs(messages.option("scope-outcome", "in-scope-not-delivered"), "scope-outcome");

        String id = project.option("scope-outcome", "added-later");
        String stored = Bundle.english().option("scope-outcome", "added-later");
        browser.run(
                """
                const add = (tag, id, inside) => {
                    const one = document.createElement(tag);
                    one.id = id;
                    one.append(inside);
                    document.querySelector('main').append(one);
                };
                const choice = () => new Option(arguments[2], arguments[1]);
                add('select', 'customfield_99999', choice());
                add('div', 'customfield_99999-val', arguments[2]);
                add('select', arguments[0] + '-later', choice());
                const dialog = document.createElement('select');
                dialog.id = arguments[0];
                dialog.append(choice());
                document.querySelector('main').append(dialog);
                """,
                field("scope-outcome"),
                id,
                stored);

        browser.waitUntil("the list that came later is Dutch", () -> browser.byId(field("scope-outcome"))
                .getText()
                .equals(messages.option("scope-outcome", "added-later")));
        assertThat(browser.byId("customfield_99999").getText()).isEqualTo(stored);
        assertThat(browser.byId("customfield_99999-val").getText()).isEqualTo(stored);
        assertThat(browser.byId(field("scope-outcome") + "-later").getText()).isEqualTo(stored);
    }

    @Test
    public void whoeverSignsInNextInTheSameTabReadsTheirOwnLanguage() {
        Escalation escalation = project.as("anneke").createsEscalation().with(Prepared.scope());
        for (String name : List.of("anneke", "johann", "claire")) {
            SignInPage.openIn(browser).signIn(name);
            IssuePage.open(browser, escalation.key());
            valueIs(project.as(name).messages().option("scope-outcome", "in-scope-not-delivered"), "scope-outcome");
            browser.follow("#log_out");
        }
    }

    private static String field(String key) {
        return project.installed().field(key);
    }
}
