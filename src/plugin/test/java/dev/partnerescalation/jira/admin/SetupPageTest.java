package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.setup.FakeSetup;
import dev.partnerescalation.jira.setup.SetupRuns;
import dev.partnerescalation.jira.text.Views;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;

/** What an administrator reads on the set-up page: the plan, the run, its outcome, and the state of all projects. */
public final class SetupPageTest {

    private static final String TEMPLATE = "admin/setup.vm";
    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private FakeSetup jira = new FakeSetup(Locale.ENGLISH);
    private Project shop = jira.project(1, "SHOP", "Webshop");
    private SetupRuns runs;
    private SetupPage page;

    @After
    public void end() throws InterruptedException {
        if (runs != null) {
            runs.close();
        }
    }

    @Test
    public void withoutAProjectThereIsAChoiceAndTheHealthOfThoseSetUp() {
        jira.project(2, "OPS", "Operations");
        Map<String, Object> view = view("");
        assertThat(view.get("plans")).isEqualTo(List.of());
        assertThat(view.get("messages")).isEqualTo(List.of());
        assertThat(texts(view, "picker", "options", "label"))
                .containsExactly("Operations (OPS)", "Webshop (SHOP)")
                .inOrder();
        assertThat(texts(view, "health", "sentences")).containsExactly("No project has been set up yet.");
    }

    @Test
    public void thePlanSaysOfEachItemWhatHappensToIt() {
        jira.exists("fields", "Partner").create("screens", "Create screen");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "plans", "heading")).containsExactly("Plan for Webshop (SHOP)");
        assertThat(texts(view, "plans", "sections", "groups", "title")).containsExactly("Custom fields", "Screens");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "name"))
                .containsExactly("Partner", "Create screen");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "state")).containsExactly("exists", "create");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "note"))
                .containsExactly("", "note on Create screen");
        assertThat(texts(view, "plans", "forms", "projectKey")).containsExactly("SHOP");
        assertThat(texts(view, "plans", "forms", "token")).containsExactly("token-1");
        assertThat(texts(view, "plans", "untouched", "points")).hasSize(5);
        assertThat(texts(view, "plans", "sections", "heading"))
                .containsExactly("What changes", "Already in place")
                .inOrder();
        assertThat(texts(view, "plans", "counts", "number"))
                .containsExactly("1", "0", "1", "0")
                .inOrder();
        assertThat(texts(view, "plans", "counts", "text"))
                .containsExactly("will be created", "will be extended", "stays unchanged", "conflicts")
                .inOrder();
    }

    @Test
    public void whereEverythingExistsNothingCanBeApplied() {
        jira.exists("fields", "Partner");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "messages", "text"))
                .containsExactly("Everything is in place in project Webshop (SHOP). There is nothing to apply.");
        assertThat(texts(view, "plans", "forms", "button")).isEmpty();
    }

    @Test
    public void aConflictIsShownAndCannotBeApplied() {
        jira.create("fields", "Partner").conflict("workflow", "Workflow", "Somebody has the name");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "state")).containsExactly("create", "conflict");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "note")).contains("Somebody has the name");
        assertThat(texts(view, "messages", "look")).containsExactly("aui-message aui-message-error");
        assertThat(texts(view, "plans", "forms", "button")).isEmpty();
    }

    @Test
    public void anUnknownProjectIsNamed() {
        Map<String, Object> view = view("<b>NOPE</b>");
        assertThat(texts(view, "messages", "text"))
                .containsExactly("There is no project with the key \"<b>NOPE</b>\".");
        assertThat(view.get("plans")).isEqualTo(List.of());
    }

    @Test
    public void whatCannotBePlannedSaysWhereTheCauseIs() {
        jira.unreadable("fields");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "messages", "text").get(0)).containsMatch("reference [0-9a-f]{8}");
        assertThat(view.get("plans")).isEqualTo(List.of());
    }

    @Test
    public void aRunThatIsCarriedOutIsShownInsteadOfThePlan() {
        CountDownLatch signal = jira.create("fields", "Partner").waiting("screens", "Create screen");
        start();
        FakeSetup.at(runs, shop, "screens");
        Map<String, Object> view =
                Views.toMap(page.view(new SetupPage.Wish(ADMIN, "SHOP", "", true, false, "", "token-1")));
        assertThat(view.get("plans")).isEqualTo(List.of());
        assertThat(texts(view, "runs", "sentence")).containsExactly("Step 2 of 2: Screens");
        assertThat(texts(view, "runs", "done")).containsExactly("1");
        assertThat(texts(view, "runs", "total")).containsExactly("2");
        assertThat(texts(view, "runs", "source")).containsExactly("/rest/partner-escalation/1.0/setup/SHOP/progress");
        assertThat(texts(view, "runs", "steps", "state")).containsExactly("created", "in progress");
        assertThat(texts(view, "messages", "text"))
                .containsExactly("A set-up is already running. It was not started a second time.");
        assertThat(texts(view, "health", "sentences"))
                .containsExactly("While a set-up is running, the projects are not checked.");
        signal.countDown();
        FakeSetup.ended(runs, shop);
    }

    @Test
    public void theOutcomeOfTheRunIsShownToWhoAskedForIt() {
        jira.exists("fields", "Partner").create("screens", "Create screen");
        String run = start();
        FakeSetup.ended(runs, shop);
        Map<String, Object> view =
                Views.toMap(page.view(new SetupPage.Wish(ADMIN, "SHOP", run, false, false, "", "token-1")));
        assertThat(texts(view, "messages", "text"))
                .containsExactly("Partner escalation is set up for project Webshop (SHOP).");
        assertThat(texts(view, "plans", "sections", "groups", "parts", "state")).containsExactly("exists", "created");
        assertThat(texts(view("SHOP"), "plans", "sections", "groups", "parts", "state"))
                .containsExactly("exists", "exists");
    }

    @Test
    public void aFailureStaysVisibleUntilItIsRepaired() {
        boolean[] broken = {true};
        jira.create("fields", "Partner", () -> {
                    if (broken[0]) {
                        throw new IllegalStateException("no");
                    }
                })
                .create("screens", "Create screen");
        start();
        String reference = FakeSetup.ended(runs, shop).reference().orElseThrow();
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "messages", "text").get(0)).contains(reference);
        assertThat(texts(view, "plans", "sections", "groups", "parts", "state")).containsExactly("failed", "skipped");
        assertThat(texts(view, "plans", "forms", "button")).containsExactly("Apply");
        broken[0] = false;
        assertThat(page.start(shop, ADMIN)).isPresent();
        FakeSetup.ended(runs, shop);
        assertThat(texts(view("SHOP"), "plans", "sections", "groups", "parts", "state"))
                .containsExactly("exists", "exists");
    }

    @Test
    public void theHealthNamesWhatIsNotAsPlannedAndOffersToRepairIt() {
        jira.exists("fields", "Partner").create("screens", "Create screen");
        jira.parts.remember("project.1.workflow-scheme", "7");
        Map<String, Object> view = view("");
        assertThat(texts(view, "health", "projects", "name")).containsExactly("Webshop (SHOP)");
        assertThat(texts(view, "health", "projects", "link"))
                .containsExactly("PartnerEscalationSetup!default.jspa?projectKey=SHOP");
        assertThat(texts(view, "health", "projects", "state")).containsExactly("One part is not as planned.");
        assertThat(texts(view, "health", "projects", "findings", "sentences"))
                .containsExactly("Create screen: missing. note on Create screen"
                        + " People cannot fill in everything there that the checks ask for.");
        assertThat(texts(view, "health", "projects", "forms", "button")).containsExactly("Repair SHOP");
    }

    @Test
    public void whereAllProjectsAreFineTheHealthSaysSoAndWhen() {
        jira.exists("fields", "Partner");
        jira.parts.remember("project.1.workflow-scheme", "7");
        Map<String, Object> view = view("");
        List<String> sentences = texts(view, "health", "sentences");
        assertThat(sentences.get(0)).isEqualTo("All projects that have been set up are as planned.");
        assertThat(sentences.get(1)).containsMatch("Checked on .*20[0-9]{2}.*[0-9]{1,2}:[0-9]{2}");
        assertThat(texts(view, "health", "projects", "forms", "button")).isEmpty();
    }

    @Test
    public void ofManyProjectsOnlyTheChosenOneIsPlannedUnlessAllShallBeChecked() {
        for (int id = 2; id <= 5; id++) {
            jira.project(id, "P" + id, "Project " + id);
        }
        for (int id = 1; id <= 5; id++) {
            jira.parts.remember("project." + id + ".workflow-scheme", "7");
        }
        jira.exists("fields", "Partner");

        Map<String, Object> chosen = view("SHOP");
        assertThat(jira.planned).containsExactly("SHOP");
        assertThat(texts(chosen, "health", "projects", "state"))
                .containsExactly("Not checked", "Not checked", "Not checked", "Not checked", "As planned")
                .inOrder();
        assertThat(texts(chosen, "health", "checks", "link"))
                .containsExactly("PartnerEscalationSetup!default.jspa?check=all&projectKey=SHOP");
        assertThat(texts(chosen, "health", "sentences").toString()).doesNotContain("All projects");

        jira.planned.clear();
        view("");
        assertThat(jira.planned).isEmpty();

        Map<String, Object> all = Views.toMap(page.view(new SetupPage.Wish(ADMIN, "", "", false, true, "", "token-1")));
        assertThat(jira.planned).containsExactly("P2", "P3", "P4", "P5", "SHOP");
        assertThat(texts(all, "health", "sentences").get(0))
                .isEqualTo("All projects that have been set up are as planned.");
        assertThat(texts(all, "health", "checks", "link")).isEmpty();
    }

    @Test
    public void aRunThatCannotBeShownSaysWhereTheCauseIs() {
        CountDownLatch signal = jira.waiting("fields", "Partner");
        start();
        FakeSetup.at(runs, shop, "fields");
        page = new SetupPage(
                jira.compatibility,
                jira.setup(),
                runs,
                jira.health(),
                jira.projectManager(),
                new Roles(jira).choice(),
                Bundles.texts(jira.reader),
                new Today(Fake.of(TimeZoneManager.class)
                        .with("getTimeZoneforUser", arguments -> {
                            throw new NoSuchMethodError("a member that this Jira lacks");
                        })
                        .build()));
        Map<String, Object> view =
                Views.toMap(page.view(new SetupPage.Wish(ADMIN, "SHOP", "", false, false, "", "token-1")));
        assertThat(texts(view, "messages", "text").get(0)).containsMatch("reference [0-9a-f]{8}");
        signal.countDown();
        FakeSetup.ended(runs, shop);
    }

    @Test
    public void aSetUpThatCouldNotBeginSaysSoAndShowsThePlan() {
        jira.create("fields", "Partner");
        open();
        Map<String, Object> view =
                Views.toMap(page.view(new SetupPage.Wish(ADMIN, "SHOP", "", true, false, "", "token-1")));
        assertThat(texts(view, "messages", "text"))
                .containsExactly("Nothing was changed in project Webshop (SHOP), because another set-up was running."
                        + " Apply the plan again.");
        assertThat(texts(view, "plans", "forms", "button")).containsExactly("Apply");
    }

    @Test
    public void besideThePlanStandsWhoMayReadTheBrief() {
        jira.create("fields", "Partner");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "readers", "options", "label"))
                .containsExactly(
                        "Everybody who may see the escalation", "Project role agency", "Project role Team <b>\"&")
                .inOrder();
        assertThat(chosenReaders(view)).containsExactly("everybody");
        assertThat(texts(view, "readers", "form")).containsExactly("pe-setup-apply-form");
        assertThat(texts(view, "readers", "ownForms", "token")).isEmpty();
        assertThat(view("").get("readers")).isEqualTo(List.of());

        new Roles(jira).choice().choose(shop, "10300");
        assertThat(chosenReaders(view("SHOP"))).containsExactly("10300");
    }

    @Test
    public void whereNothingIsToBeAppliedTheChoiceHasAFormOfItsOwn() {
        jira.exists("fields", "Partner");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "readers", "form")).containsExactly("pe-brief-role-form");
        assertThat(texts(view, "readers", "ownForms", "token")).containsExactly("token-1");
        assertThat(texts(view, "readers", "ownForms", "action")).containsExactly("PartnerEscalationSetup!readers.jspa");
    }

    @Test
    public void aRoleThatIsGoneIsNamedAndNoneIsChosenInItsPlace() {
        jira.exists("fields", "Partner");
        jira.settings.put("dev.partnerescalation.partner-escalation.brief-role.1", "98765");
        Map<String, Object> view = view("SHOP");
        assertThat(texts(view, "readers", "errors").get(0)).contains("\"98765\"");
        assertThat(chosenReaders(view)).containsExactly("");
    }

    @Test
    public void whatBecameOfTheChoiceIsSaid() {
        jira.exists("fields", "Partner");
        view("");
        for (Map.Entry<String, String> outcome : Map.of(
                        "saved", "It is saved who may read the brief.",
                        "unknown", "There is no such project role. Nothing was changed.")
                .entrySet()) {
            Map<String, Object> view = Views.toMap(
                    page.view(new SetupPage.Wish(ADMIN, "SHOP", "", false, false, outcome.getKey(), "token-1")));
            assertThat(texts(view, "messages", "text")).contains(outcome.getValue());
        }
    }

    private static List<String> chosenReaders(Map<String, Object> view) {
        Map<?, ?> readers = (Map<?, ?>) ((List<?>) view.get("readers")).get(0);
        return ((List<?>) readers.get("options"))
                .stream()
                        .map(option -> (Map<?, ?>) option)
                        .filter(option -> Boolean.TRUE.equals(option.get("chosen")))
                        .map(option -> (String) option.get("value"))
                        .toList();
    }

    @Test
    public void everyTextIsInTheLanguageOfTheReader() {
        for (Locale language : List.of(Bundles.DUTCH, Bundles.GERMAN)) {
            page = null;
            runs = null;
            jira = new FakeSetup(language);
            shop = jira.project(1, "SHOP", "Webshop");
            jira.create("fields", "Partner");
            Map<String, Object> view = view("SHOP");
            assertThat(view.get("lang")).isEqualTo(language.getLanguage());
            assertWithMessage("%s", view).that(view.toString()).doesNotContain("partnerescalation.");
            assertThat(texts(view, "plans", "sections", "groups", "marks", "text"))
                    .containsExactly(language == Bundles.DUTCH ? "1 nieuw" : "1 neu");
        }
    }

    @Test
    public void theTemplateEscapesFirstAndPrintsExactlyTheView() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", SetupPage.View.class));
    }

    @Test
    public void keysOfProjectsNeverBreakAnAddress() {
        Project odd = jira.project(2, "A&b=\"'<%", "Odd");
        assertThat(AdminLinks.setup(odd))
                .isEqualTo("PartnerEscalationSetup!default.jspa?projectKey=A%26b%3D%22%27%3C%25");
        assertThat(AdminLinks.progress(odd))
                .isEqualTo("/rest/partner-escalation/1.0/setup/A%26b%3D%22%27%3C%25/progress");
    }

    private String start() {
        open();
        return page.start(shop, ADMIN).orElseThrow();
    }

    private void open() {
        if (runs == null) {
            runs = jira.runs();
        }
        page = new SetupPage(
                jira.compatibility,
                jira.setup(),
                runs,
                jira.health(),
                jira.projectManager(),
                new Roles(jira).choice(),
                Bundles.texts(jira.reader),
                FakeSetup.today());
    }

    private Map<String, Object> view(String projectKey) {
        if (page == null || runs.isBusy()) {
            open();
        }
        return Views.toMap(page.view(new SetupPage.Wish(ADMIN, projectKey, "", false, false, "", "token-1")));
    }

    /** The texts at a path through maps and lists. */
    private static List<String> texts(Object value, String... path) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(one -> texts(one, path).stream()).toList();
        }
        if (path.length == 0) {
            return List.of(String.valueOf(value));
        }
        return texts(((Map<?, ?>) value).get(path[0]), Arrays.copyOfRange(path, 1, path.length));
    }
}
