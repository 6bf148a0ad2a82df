package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.descriptor.ShapeProblem;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.PreparationModules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All workflows, the transitions at which modules of this app stand, and the forms that remove them. */
final class WorkflowList {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Messages messages;
    private final TransitionLabel label;
    private final String token;

    WorkflowList(Messages messages, String token) {
        this.messages = messages;
        this.label = new TransitionLabel(messages);
        this.token = token;
    }

    /** The table of all workflows, and removing everything. */
    record View(String caption, Columns columns, List<Row> rows, Clearing clearing) {}

    /** The headings of the columns. */
    record Columns(String name, String use, String places) {}

    /**
     * One workflow.
     *
     * @param drafts the way to its draft, if it has one
     * @param places the transitions at which modules of this app stand
     */
    record Row(String name, String use, List<String> notes, List<DraftLink> drafts, List<Place> places) {}

    /** The way to a draft. */
    record DraftLink(String link, String text) {}

    /**
     * One transition.
     *
     * @param forms the form that removes the validator from it, if that can be done here
     */
    record Place(String text, List<RemoveForm> forms) {}

    /** The form that removes the validator from one transition. */
    record RemoveForm(String action, String token, String workflow, String transition, String button) {}

    /**
     * Removing everything.
     *
     * @param forms the form that does it, if there is anything to remove
     */
    record Clearing(String heading, List<String> sentences, List<ClearForm> forms) {}

    /** The form that removes everything of the app. */
    record ClearForm(String action, String token, String button) {}

    /** Whether nothing is left that could be removed from a workflow now; a draft may still wait for being published. */
    static boolean isClear(SurveyedWorkflow workflow) {
        boolean replaced = workflow.use() == Use.ACTIVE && workflow.hasDraft();
        return workflow.use() == Use.SYSTEM
                || workflow.usedInDraft().isEmpty()
                        && (replaced || workflow.used().isEmpty());
    }

    /** The view. */
    View of(List<SurveyedWorkflow> survey) {
        return new View(
                messages.text(TEXT + "caption"),
                new Columns(
                        messages.text(TEXT + "column.name"),
                        messages.text(TEXT + "column.use"),
                        messages.text(TEXT + "column.places")),
                survey.stream().map(this::row).toList(),
                clearing(survey));
    }

    private Row row(SurveyedWorkflow workflow) {
        List<Place> places = places(workflow);
        List<String> notes = new ArrayList<>();
        workflow.live().problem().ifPresent(problem -> addReason(notes, "unreadable", problem));
        workflow.draft()
                .flatMap(SurveyedWorkflow.Version::problem)
                .ifPresent(problem -> addReason(notes, "unreadable-draft", problem));
        if (workflow.isReadable() && places.isEmpty()) {
            notes.add(messages.text(TEXT + "place.none"));
        }
        return new Row(
                workflow.name(),
                messages.text(TEXT + "use." + workflow.use().name().toLowerCase(Locale.ROOT)),
                notes,
                workflow.hasDraft() ? List.of(draft(workflow)) : List.of(),
                places);
    }

    private void addReason(List<String> notes, String key, ShapeProblem problem) {
        notes.add(messages.text(TEXT + key));
        notes.add(messages.text(
                TEXT + "unreadable." + problem.kind().key(), problem.arguments().toArray()));
    }

    private DraftLink draft(SurveyedWorkflow workflow) {
        return new DraftLink(AdminLinks.draft(workflow.name()), messages.text(TEXT + "draft", workflow.name()));
    }

    private List<Place> places(SurveyedWorkflow workflow) {
        Map<Integer, Transition> live = byId(workflow.used());
        Map<Integer, Transition> draft = byId(workflow.usedInDraft());
        Map<Integer, Transition> all = new LinkedHashMap<>(live);
        all.putAll(draft);
        return all.values().stream()
                .map(transition -> place(
                        workflow,
                        transition,
                        !workflow.hasDraft() || live.containsKey(transition.id()),
                        !workflow.hasDraft() || draft.containsKey(transition.id())))
                .toList();
    }

    private Place place(SurveyedWorkflow workflow, Transition transition, boolean live, boolean draft) {
        String where = live && draft ? "both" : live ? "live" : "draft";
        boolean guarded = transition.has(PreparationModules::isPreparation);
        boolean removable = guarded
                && workflow.use() != Use.SYSTEM
                && workflow.isReadable()
                && (workflow.use() == Use.ACTIVE ? draft : live);
        return new Place(
                messages.text(TEXT + "place." + (guarded ? "gate" : "other") + "." + where, label.of(transition)),
                removable ? List.of(form(workflow, transition)) : List.of());
    }

    private RemoveForm form(SurveyedWorkflow workflow, Transition transition) {
        return new RemoveForm(
                AdminLinks.REMOVE_VALIDATOR,
                token,
                workflow.name(),
                Integer.toString(transition.id()),
                messages.text(TEXT + "remove", transition.nameIn(messages)));
    }

    private Clearing clearing(List<SurveyedWorkflow> survey) {
        List<String> sentences = new ArrayList<>();
        List<String> waiting = survey.stream()
                .filter(workflow ->
                        workflow.use() == Use.ACTIVE && !workflow.used().isEmpty() && isClear(workflow))
                .map(SurveyedWorkflow::name)
                .toList();
        boolean clear = survey.stream().allMatch(WorkflowList::isClear);
        if (!clear) {
            sentences.add(messages.text(TEXT + "clear.help"));
            sentences.add(messages.text(TEXT + "clear.drafts"));
        } else if (waiting.isEmpty()) {
            sentences.add(messages.text(TEXT + "clear.none"));
        }
        if (!waiting.isEmpty()) {
            sentences.add(messages.text(TEXT + "clear.waiting", waiting.size(), messages.list(waiting)));
        }
        return new Clearing(messages.text(TEXT + "clear"), sentences, clear ? List.of() : List.of(clearForm()));
    }

    private ClearForm clearForm() {
        return new ClearForm(AdminLinks.CLEAR_WORKFLOWS, token, messages.text(TEXT + "clear.button"));
    }

    private static Map<Integer, Transition> byId(List<Transition> transitions) {
        Map<Integer, Transition> byId = new LinkedHashMap<>();
        transitions.forEach(transition -> byId.put(transition.id(), transition));
        return byId;
    }
}
