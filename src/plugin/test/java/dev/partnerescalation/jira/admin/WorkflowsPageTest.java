package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.descriptor.ShapeProblem;
import dev.partnerescalation.jira.placement.FakeWorkflows;
import dev.partnerescalation.jira.text.Views;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.LinkTypeNames;
import dev.partnerescalation.jiraapi.ActionCall;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What an administrator reads and does on the page for workflows that the set-up did not make, and that only administrators get in. */
public final class WorkflowsPageTest {

    private static final String TEMPLATE = "admin/workflows.vm";
    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private final FakeWorkflows jira = new FakeWorkflows();
    private boolean administrator = true;
    private String redirect = "";

    @Test
    public void everyWorkflowIsListedWithItsUseAndWhereTheValidatorStands() {
        jira.has("Idle", "validators-in-results").has("Busy", "plain").used("Busy");
        Map<String, Object> view = view("", "");
        assertThat(texts(view, "lists", "rows", "name"))
                .containsExactly("Busy", "Idle")
                .inOrder();
        assertThat(texts(view, "lists", "rows", "use"))
                .containsExactly("in use", "not in use")
                .inOrder();
        assertThat(texts(view, "lists", "rows", "places", "text"))
                .containsExactly("Decide: from Open to Closed and In Progress");
        assertThat(texts(view, "lists", "rows", "notes")).containsExactly("None");
        assertThat(texts(view, "lists", "rows", "places", "forms", "button")).containsExactly("Remove from \"Decide\"");
    }

    @Test
    public void theChosenWorkflowOffersItsTransitionsButNotTheOneThatCreates() {
        jira.has("Support", "common-actions").has("jira", "plain").system("jira");
        Map<String, Object> view = view("Support", "");
        assertThat(texts(view, "pickers", "name"))
                .containsExactly("workflow", "transition")
                .inOrder();
        assertThat(texts(view, "pickers", "options", "label"))
                .containsExactly(
                        "Support",
                        "Close: from Open and In Progress to Closed",
                        "Hand over: from In Progress to Closed",
                        "Start: from Open to In Progress",
                        "Reopen: from Closed to Open")
                .inOrder();
        assertThat(view.get("previews")).isEqualTo(List.of());
    }

    @Test
    public void thePreviewSaysWhatChangesAndWithWhichSettings() {
        jira.has("Support", "plain").used("Support");
        Map<String, Object> view = view("Support", "11");
        List<String> points = texts(view, "previews", "points");
        assertThat(points.get(0)).contains("Support\", after the existing validators: Start: from Open to In Progress");
        assertThat(points.get(1)).startsWith("The workflow is in use. A draft is made");
        assertThat(points).hasSize(5);
        assertThat(points.get(4)).startsWith("No project has been set up yet.");
        assertThat(texts(view, "previews", "settings", "sentences")).isNotEmpty();
        assertThat(texts(view, "previews", "target")).containsExactly("new-draft");
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void addingLeadsToAPageThatSaysWhatWasDone() throws Exception {
        jira.has("Own & \"odd\"", "plain").used("Own & \"odd\"");
        assertThat(as(ADMIN, "add", "Own & \"odd\"", "11", "new-draft")).isEqualTo("none");
        assertThat(redirect)
                .isEqualTo("/secure/admin/PartnerEscalationWorkflows!default.jspa?workflow=Own%20%26%20%22odd%22"
                        + "&place=11&done=added");
        Map<String, Object> view = done("Own & \"odd\"", "11", "added");
        assertThat(texts(view, "messages", "text"))
                .containsExactly(
                        "The validator was added to the transition \"Start\" in the workflow \"Own & \"odd\"\".",
                        "This is a change of the draft. It takes effect when the draft is published.");
        assertThat(texts(view, "lists", "rows", "drafts", "link"))
                .containsExactly(
                        "workflows/ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=" + "Own%20%26%20%22odd%22");
        assertThat(texts(view, "lists", "rows", "places", "text"))
                .containsExactly("Start: from Open to In Progress (in the draft only)");
    }

    @Test
    public void aWorkflowThatIsNotUnderstoodSaysWhy() {
        jira.has("Doubled", "plain").used("Doubled").drafted("Doubled", "plain").has("Plain", "plain");
        jira.live("Doubled").getAction(11).setId(21);
        jira.draft("Doubled").getAction(11).getUnconditionalResult().setStep(99);
        assertThat(texts(view("", ""), "lists", "rows", "notes"))
                .containsExactly(
                        "The structure of this workflow is not understood. It is left alone.",
                        "Two transitions have the number 21.",
                        "The structure of the draft is not understood. The draft and the workflow stay unchanged.",
                        "Transition number 11 leads to step 99, which does not exist.",
                        "None")
                .inOrder();
        assertThat(texts(view("Doubled", "11"), "messages", "text").get(0))
                .endsWith("The list of workflows and the Jira log name the cause.");
    }

    @Test
    public void everythingThatIsNotUnderstoodHasASentence() {
        for (ShapeProblem.Kind kind : ShapeProblem.Kind.values()) {
            assertThat(Bundles.of(Locale.ENGLISH).stringPropertyNames())
                    .contains("partnerescalation.workflows.unreadable." + kind.key());
        }
    }

    @Test
    public void nothingIsSaidOfChangesThatWereNotMade() {
        jira.has("Support", "plain").has("Other", "validators-in-results");
        assertThat(done("Support", "11", "added").get("messages")).isEqualTo(List.of());
        assertThat(done("", "", "cleared").get("messages")).isEqualTo(List.of());
        assertThat(done("Support", "x", "<b>").get("messages")).isEqualTo(List.of());
    }

    @Test
    public void aRefusalIsSaidOnce() throws Exception {
        jira.has("jira", "plain").system("jira").has("Support", "validators-in-results");
        refused("jira", "11", "workflow", "The workflow \"jira\" belongs to Jira and cannot be changed.");
        refused("Nothing", "11", "workflow", "There is no workflow with the name \"Nothing\".");
        refused(
                "Support",
                "11",
                "workflow",
                "This transition already has the validator. Nothing was changed in the workflow \"Support\".");
        refused(
                "Support",
                "eleven",
                "workflow",
                "The workflow \"Support\" has no such transition. Nothing was changed.");
        refused(
                "Support",
                "12",
                "draft",
                "The workflow \"Support\" or its use has changed in the meantime. Nothing was changed. Choose the transition"
                        + " again to see what would change now.");
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void afterRemovingEverythingThePageNamesTheDraftsThatWaitForBeingPublished() throws Exception {
        jira.has("Idle", "validators-in-results")
                .has("Busy", "validators-in-results")
                .used("Busy");
        assertThat(texts(view("", ""), "lists", "clearing", "forms", "button"))
                .containsExactly("Remove from all workflows");
        assertThat(as(ADMIN, "clear", "", "", "")).isEqualTo("none");
        Map<String, Object> view = done("", "", "cleared");
        assertThat(texts(view, "messages", "text")).hasSize(1);
        assertThat(texts(view, "lists", "clearing", "sentences"))
                .containsExactly("One workflow still contains parts of this app until the draft is published: Busy");
        assertThat(texts(view, "lists", "clearing", "forms", "button")).isEmpty();
        assertThat(texts(view, "lists", "rows", "places", "text"))
                .containsExactly("Decide: from Open to Closed and In Progress (until the draft is published)");
    }

    @Test
    public void nobodyElseGetsInByAnyCommand() throws Exception {
        jira.has("Support", "plain");
        administrator = false;
        for (ApplicationUser user : Arrays.asList(null, Bundles.user("claire"))) {
            for (String command : List.of("default", "", "add", "remove", "clear")) {
                assertThat(as(user, command, "Support", "11", "workflow")).isEqualTo("securitybreach");
            }
        }
        administrator = true;
        assertThat(as(null, "add", "Support", "11", "workflow")).isEqualTo("securitybreach");
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void theTemplatePrintsTheViewAndNothingElse() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", WorkflowsPage.View.class));
    }

    @Test
    public void everyTextIsInTheLanguageOfTheReader() {
        jira.has("Support", "global-actions");
        for (Locale language : List.of(Bundles.DUTCH, Bundles.GERMAN)) {
            Map<String, Object> view =
                    view(language, new WorkflowsPage.Wish(ADMIN, "Support", "92", "", "", "token-1"));
            assertThat(view.get("lang")).isEqualTo(language.getLanguage());
            assertThat(view.toString()).doesNotContain("partnerescalation.");
            assertThat(view.toString()).doesNotContain("every status");
        }
    }

    private void refused(String workflow, String transition, String target, String text) throws Exception {
        ActionCall call = new ActionCall(ADMIN, "token-1");
        Map<String, Object> view = call.run(() -> {
            PartnerEscalationWorkflowsAction action = action(workflow, transition, target);
            action.setCommand("add");
            assertThat(action.execute()).isEqualTo("success");
            return action.getView();
        });
        assertThat(texts(view, "messages", "text")).containsExactly(text);
        assertThat(call.redirect()).isEmpty();
    }

    private String as(ApplicationUser user, String command, String workflow, String transition, String target)
            throws Exception {
        ActionCall call = new ActionCall(user, "token-1");
        String result = call.run(() -> {
            PartnerEscalationWorkflowsAction action = action(workflow, transition, target);
            action.setCommand(command);
            return action.execute();
        });
        redirect = call.redirect().orElse("");
        return result;
    }

    private PartnerEscalationWorkflowsAction action(String workflow, String transition, String target) {
        PartnerEscalationWorkflowsAction action = new PartnerEscalationWorkflowsAction(
                page(Locale.ENGLISH),
                Fake.of(GlobalPermissionManager.class)
                        .with("hasPermission", arguments -> administrator)
                        .build(),
                Fake.of(JiraAuthenticationContext.class)
                        .with("getLoggedInUser", arguments -> ActionCall.current()
                                .user())
                        .build());
        action.setWorkflow(workflow);
        action.setTransition(transition);
        action.setTarget(target);
        return action;
    }

    private WorkflowsPage page(Locale language) {
        IssueLinkTypeManager types = Fake.of(IssueLinkTypeManager.class)
                .with("getIssueLinkTypes", List.of())
                .build();
        return new WorkflowsPage(
                jira.otherWorkflows(), new InitialSettings(new LinkTypeNames(types)), Bundles.texts(language));
    }

    private Map<String, Object> view(String workflow, String transition) {
        return view(Locale.ENGLISH, new WorkflowsPage.Wish(ADMIN, workflow, transition, "", "", "token-1"));
    }

    private Map<String, Object> done(String workflow, String place, String change) {
        return view(Locale.ENGLISH, new WorkflowsPage.Wish(ADMIN, workflow, "", place, change, "token-1"));
    }

    private Map<String, Object> view(Locale language, WorkflowsPage.Wish wish) {
        return Views.toMap(page(language).view(wish, Optional.empty()));
    }

    /** The texts at a path through maps and lists. */
    private static List<String> texts(Object value, String... path) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(one -> texts(one, path).stream()).toList();
        }
        if (path.length == 0) {
            return List.of((String) value);
        }
        return texts(((Map<?, ?>) value).get(path[0]), Arrays.copyOfRange(path, 1, path.length));
    }
}
