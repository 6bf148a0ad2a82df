package dev.partnerescalation.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.placement.ChangeTarget;
import dev.partnerescalation.jira.placement.OtherWorkflows;
import dev.partnerescalation.jira.placement.PlacementRefusal;
import dev.partnerescalation.jira.placement.PlacementRefusedException;
import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.placement.WorkflowTransition;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.InitialSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the page for workflows of other people shows and does, without anything of the web.
 *
 * <p>Keys of the view: {@code lang}, {@code title}, {@code intro}, {@code back} ({@code link}, {@code text}), {@code messages} (each
 * {@code look}, {@code text}), {@code lists} (see {@link WorkflowList}; none if Jira cannot tell its workflows), {@code pickers} (the
 * choice of a workflow, and of a transition when a workflow is chosen; see {@link WorkflowChoice}) and {@code previews} (see
 * {@link ChangePreview}).
 */
public final class WorkflowsPage {

    /** What was done: the validator was added. */
    static final String ADDED = "added";
    /** The validator was removed from one transition. */
    static final String REMOVED = "removed";
    /** Everything of the app was removed. */
    static final String CLEARED = "cleared";

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowsPage.class);
    private static final String TEXT = "partnerescalation.workflows.";

    private final OtherWorkflows workflows;
    private final InitialSettings settings;
    private final MessageBundles texts;

    public WorkflowsPage(OtherWorkflows workflows, InitialSettings settings, MessageBundles texts) {
        this.workflows = workflows;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * What a reader asked for.
     *
     * @param workflow the name of the chosen workflow, "" for none
     * @param transition the number of the chosen transition, "" for none
     * @param place the number of the transition with which something was done just now
     * @param done what was done, "" for nothing
     * @param token what forms must send back
     */
    record Wish(ApplicationUser reader, String workflow, String transition, String place, String done, String token) {}

    /**
     * Why something was not done.
     *
     * @param key the end of the key of its text
     * @param argument for the text
     */
    record Problem(String key, String argument) {}

    /** Adds the validator; empty if that was done. */
    Optional<Problem> add(ApplicationUser administrator, String workflow, String transition, String target) {
        return tried(
                workflow,
                () -> workflows.add(
                        administrator,
                        workflow,
                        number(transition),
                        ChangeTarget.of(target).orElseThrow(() -> refused(PlacementRefusal.MEANWHILE))));
    }

    /** Removes the validator; empty if that was done. */
    Optional<Problem> remove(ApplicationUser administrator, String workflow, String transition) {
        return tried(workflow, () -> workflows.remove(administrator, workflow, number(transition)));
    }

    /** Removes everything; empty if that was done. */
    Optional<Problem> clear(ApplicationUser administrator) {
        return tried("", () -> workflows.removeEverywhere(administrator));
    }

    /** The view, with what went wrong before it. */
    Map<String, Object> view(Wish wish, Optional<Problem> problem) {
        Messages messages = texts.forUser(wish.reader());
        List<Map<String, Object>> notices = new ArrayList<>();
        problem.ifPresent(
                one -> notices.add(message("error", messages.text(TEXT + "error." + one.key(), one.argument()))));
        Map<String, Object> view = new HashMap<>();
        view.put("lang", messages.languageTag());
        view.put("title", messages.text(TEXT + "title"));
        view.put("intro", messages.text(TEXT + "intro"));
        view.put("back", Map.of("link", AdminLinks.PAGE, "text", messages.text(TEXT + "back")));
        view.put("lists", List.of());
        view.put("pickers", List.of());
        view.put("previews", List.of());
        tried(wish.workflow(), () -> addWorkflows(view, notices, wish, messages))
                .filter(again -> !problem.equals(Optional.of(again)))
                .ifPresent(unreadable -> notices.add(
                        message("error", messages.text(TEXT + "error." + unreadable.key(), unreadable.argument()))));
        view.put("messages", notices);
        return view;
    }

    private void addWorkflows(
            Map<String, Object> view, List<Map<String, Object>> notices, Wish wish, Messages messages) {
        List<SurveyedWorkflow> survey = workflows.survey();
        said(survey, wish, messages).forEach(text -> notices.add(message("success", text)));
        view.put("lists", List.of(new WorkflowList(messages, wish.token()).of(survey)));
        WorkflowChoice choice = new WorkflowChoice(messages);
        List<Map<String, Object>> pickers = new ArrayList<>();
        pickers.add(choice.workflows(survey, wish.workflow()));
        view.put("pickers", pickers);
        if (wish.workflow().isEmpty()) {
            return;
        }
        SurveyedWorkflow chosen = find(survey, wish.workflow()).orElseThrow(() -> refused(PlacementRefusal.WORKFLOW));
        checkChangeable(chosen);
        pickers.add(choice.transitions(chosen, wish.transition()));
        if (!wish.transition().isEmpty()) {
            ChangeTarget target = workflows.planAdding(chosen.name(), number(wish.transition()));
            view.put("previews", List.of(preview(chosen, target, wish, messages)));
        }
    }

    private Map<String, Object> preview(SurveyedWorkflow workflow, ChangeTarget target, Wish wish, Messages messages) {
        WorkflowTransition transition =
                find(workflow, wish.transition()).orElseThrow(() -> refused(PlacementRefusal.TRANSITION));
        return new ChangePreview(messages, wish.token())
                .of(
                        workflow.name(),
                        transition,
                        target,
                        settings.sentences(workflows.settings(), messages),
                        workflows.isSetUp());
    }

    private static void checkChangeable(SurveyedWorkflow workflow) {
        if (workflow.use() == Use.SYSTEM) {
            throw refused(PlacementRefusal.SYSTEM);
        }
        if (!workflow.isReadable()) {
            throw refused(PlacementRefusal.FOREIGN);
        }
    }

    /** What was done just now, if that is still to be seen: anybody can write an address that says so. */
    private static List<String> said(List<SurveyedWorkflow> survey, Wish wish, Messages messages) {
        if (wish.done().equals(CLEARED)) {
            return survey.stream().allMatch(WorkflowList::isClear)
                    ? List.of(messages.text(TEXT + "done.cleared"))
                    : List.of();
        }
        Optional<SurveyedWorkflow> workflow = find(survey, wish.workflow());
        Optional<WorkflowTransition> transition = workflow.flatMap(one -> find(one, wish.place()));
        boolean fits = transition
                .filter(one -> wish.done().equals(one.isGate() ? ADDED : REMOVED))
                .isPresent();
        if (!fits) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(messages.text(
                TEXT + "done." + wish.done(),
                transition.get().nameIn(messages),
                workflow.get().name()));
        if (workflow.get().use() == Use.ACTIVE) {
            said.add(messages.text(TEXT + "done.draft"));
        }
        return said;
    }

    private static Optional<SurveyedWorkflow> find(List<SurveyedWorkflow> survey, String name) {
        return survey.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<WorkflowTransition> find(SurveyedWorkflow workflow, String transition) {
        return workflow.editable().stream()
                .filter(one -> Integer.toString(one.id()).equals(transition))
                .findFirst();
    }

    private static int number(String transition) {
        if (!transition.matches("\\d{1,9}")) {
            throw refused(PlacementRefusal.TRANSITION);
        }
        return Integer.parseInt(transition);
    }

    private static PlacementRefusedException refused(PlacementRefusal obstacle) {
        return new PlacementRefusedException(obstacle, obstacle.key());
    }

    private static Optional<Problem> tried(String workflow, Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (PlacementRefusedException refused) {
            LOG.info("A workflow was left as it was: {}", refused.getMessage());
            return Optional.of(new Problem(refused.obstacle().key(), workflow));
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Workflows could not be read or changed (reference {})", reference, cause);
            return Optional.of(new Problem("unexpected", reference));
        }
    }

    /** AUI's own class names of a message. */
    private static Map<String, Object> message(String kind, String text) {
        return Map.of("look", "aui-message aui-message-" + kind, "text", text);
    }
}
