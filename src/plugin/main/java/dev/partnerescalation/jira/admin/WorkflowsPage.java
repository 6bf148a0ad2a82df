package dev.partnerescalation.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.placement.ChangeTarget;
import dev.partnerescalation.jira.placement.OtherWorkflows;
import dev.partnerescalation.jira.placement.PlacementRefusal;
import dev.partnerescalation.jira.placement.PlacementRefusedException;
import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.PreparationModules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page for workflows that the set-up did not make shows and does, without anything of the web. */
final class WorkflowsPage {

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

    WorkflowsPage(OtherWorkflows workflows, InitialSettings settings, MessageBundles texts) {
        this.workflows = workflows;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * What a reader asked for.
     *
     * @param workflow the name of the chosen workflow, "" for none
     * @param transition the number of the chosen transition, "" for none
     * @param place the number of the transition that was changed just now
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

    /**
     * The page.
     *
     * @param lists all workflows; none if Jira cannot tell them
     * @param pickers the choice of a workflow, and of a transition when a workflow is chosen
     * @param previews what would change, when a transition is chosen
     */
    record View(
            String lang,
            String title,
            String intro,
            BackLink back,
            List<Notice> messages,
            List<WorkflowList.View> lists,
            List<WorkflowChoice.View> pickers,
            List<ChangePreview.View> previews) {}

    /** The way back to the set-up page. */
    record BackLink(String link, String text) {}

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

    /** The page for this wish, with what went wrong before it. */
    View view(Wish wish, Optional<Problem> problem) {
        Messages messages = texts.forUser(wish.reader());
        List<Notice> notices = new ArrayList<>();
        problem.ifPresent(one -> notices.add(notice(one, messages)));
        Content content = new Content();
        tried(wish.workflow(), () -> content.fill(wish, messages))
                .filter(again -> !problem.equals(Optional.of(again)))
                .ifPresent(unreadable -> content.notices.add(notice(unreadable, messages)));
        notices.addAll(content.notices);
        return new View(
                messages.languageTag(),
                messages.text(TEXT + "title"),
                messages.text(TEXT + "intro"),
                new BackLink(AdminLinks.SETUP, messages.text(TEXT + "back")),
                notices,
                content.lists,
                content.pickers,
                content.previews);
    }

    private static Notice notice(Problem problem, Messages messages) {
        return Notice.error(messages.text(TEXT + "error." + problem.key(), problem.argument()));
    }

    /** What the page shows of the workflows. It is filled as far as that succeeds. */
    private final class Content {

        private final List<Notice> notices = new ArrayList<>();
        private final List<WorkflowList.View> lists = new ArrayList<>();
        private final List<WorkflowChoice.View> pickers = new ArrayList<>();
        private final List<ChangePreview.View> previews = new ArrayList<>();

        void fill(Wish wish, Messages messages) {
            List<SurveyedWorkflow> survey = workflows.survey();
            said(survey, wish, messages).forEach(text -> notices.add(Notice.success(text)));
            lists.add(new WorkflowList(messages, wish.token()).of(survey));
            WorkflowChoice choice = new WorkflowChoice(messages);
            pickers.add(choice.workflows(survey, wish.workflow()));
            if (wish.workflow().isEmpty()) {
                return;
            }
            SurveyedWorkflow chosen =
                    find(survey, wish.workflow()).orElseThrow(() -> refused(PlacementRefusal.WORKFLOW));
            checkChangeable(chosen);
            pickers.add(choice.transitions(chosen, wish.transition()));
            if (!wish.transition().isEmpty()) {
                ChangeTarget target = workflows.planAdding(chosen.name(), number(wish.transition()));
                previews.add(preview(chosen, target, wish, messages));
            }
        }
    }

    private ChangePreview.View preview(SurveyedWorkflow workflow, ChangeTarget target, Wish wish, Messages messages) {
        Transition transition =
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
        Optional<Transition> transition = workflow.flatMap(one -> find(one, wish.place()));
        boolean fits = transition
                .filter(one -> wish.done().equals(one.has(PreparationModules::isPreparation) ? ADDED : REMOVED))
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

    private static Optional<Transition> find(SurveyedWorkflow workflow, String transition) {
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

    private static PlacementRefusedException refused(PlacementRefusal reason) {
        return new PlacementRefusedException(reason, reason.key());
    }

    private static Optional<Problem> tried(String workflow, Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (PlacementRefusedException refused) {
            LOG.info("A workflow was left as it was: {}", refused.getMessage());
            return Optional.of(new Problem(refused.reason().key(), workflow));
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "Workflows could not be read or changed");
            return Optional.of(new Problem("unexpected", reference));
        }
    }
}
