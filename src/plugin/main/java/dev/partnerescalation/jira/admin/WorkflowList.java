package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.placement.Transition;
import dev.partnerescalation.jira.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All workflows, where parts of this app stand in them, and removing them.
 *
 * <p>Keys: {@code caption}, {@code columns} ({@code name}, {@code use}, {@code places}), {@code rows} (each {@code name}, {@code
 * use}, {@code notes}, {@code drafts} of {@code link} and {@code text}, and {@code places}: each {@code text} and {@code forms} with
 * none or one {@code action}, {@code token}, {@code workflow}, {@code transition}, {@code button}) and {@code clearing} ({@code
 * heading}, {@code sentences}, {@code forms} with none or one {@code action}, {@code token}, {@code button}).
 */
final class WorkflowList {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Words words;
    private final TransitionLabel label;
    private final String token;

    WorkflowList(Words words, String token) {
        this.words = words;
        this.label = new TransitionLabel(words);
        this.token = token;
    }

    /** Whether nothing is left that could be removed from a workflow now; a draft may still wait for being published. */
    static boolean isClear(SurveyedWorkflow workflow) {
        boolean replaced = workflow.use() == Use.ACTIVE && workflow.hasDraft();
        return workflow.use() == Use.SYSTEM
                || workflow.usedInDraft().isEmpty()
                        && (replaced || workflow.used().isEmpty());
    }

    /** The view. */
    Map<String, Object> of(List<SurveyedWorkflow> survey) {
        return Map.of(
                "caption", words.text(TEXT + "caption"),
                "columns",
                        Map.of(
                                "name", words.text(TEXT + "column.name"),
                                "use", words.text(TEXT + "column.use"),
                                "places", words.text(TEXT + "column.places")),
                "rows", survey.stream().map(this::row).toList(),
                "clearing", clearing(survey));
    }

    private Map<String, Object> row(SurveyedWorkflow workflow) {
        List<String> notes = new ArrayList<>();
        List<Map<String, Object>> places = places(workflow);
        if (!workflow.isReadable()) {
            notes.add(words.text(TEXT + "unreadable"));
        } else if (places.isEmpty()) {
            notes.add(words.text(TEXT + "place.none"));
        }
        return Map.of(
                "name",
                workflow.name(),
                "use",
                words.text(TEXT + "use." + workflow.use().name().toLowerCase(Locale.ROOT)),
                "notes",
                notes,
                "drafts",
                workflow.hasDraft() ? List.of(draft(workflow)) : List.of(),
                "places",
                places);
    }

    private Map<String, Object> draft(SurveyedWorkflow workflow) {
        return Map.of(
                "link", WorkflowLinks.draft(workflow.name()), "text", words.text(TEXT + "draft", workflow.name()));
    }

    private List<Map<String, Object>> places(SurveyedWorkflow workflow) {
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

    private Map<String, Object> place(SurveyedWorkflow workflow, Transition transition, boolean live, boolean draft) {
        String where = live && draft ? "both" : live ? "live" : "draft";
        String what = transition.isGate() ? "gate" : "other";
        boolean removable = transition.isGate()
                && workflow.use() != Use.SYSTEM
                && workflow.isReadable()
                && (workflow.use() == Use.ACTIVE ? draft : live);
        return Map.of(
                "text",
                words.text(TEXT + "place." + what + "." + where, label.of(transition)),
                "forms",
                removable ? List.of(form(workflow, transition)) : List.of());
    }

    private Map<String, Object> form(SurveyedWorkflow workflow, Transition transition) {
        return Map.of(
                "action", WorkflowLinks.REMOVE,
                "token", token,
                "workflow", workflow.name(),
                "transition", Integer.toString(transition.id()),
                "button", words.text(TEXT + "remove", transition.nameIn(words)));
    }

    private Map<String, Object> clearing(List<SurveyedWorkflow> survey) {
        List<String> sentences = new ArrayList<>();
        List<String> waiting = survey.stream()
                .filter(workflow ->
                        workflow.use() == Use.ACTIVE && !workflow.used().isEmpty() && isClear(workflow))
                .map(SurveyedWorkflow::name)
                .toList();
        boolean clear = survey.stream().allMatch(WorkflowList::isClear);
        if (!clear) {
            sentences.add(words.text(TEXT + "clear.help"));
            sentences.add(words.text(TEXT + "clear.drafts"));
        } else if (waiting.isEmpty()) {
            sentences.add(words.text(TEXT + "clear.none"));
        }
        if (!waiting.isEmpty()) {
            sentences.add(words.text(TEXT + "clear.waiting", waiting.size(), words.list(waiting)));
        }
        return Map.of(
                "heading",
                words.text(TEXT + "clear"),
                "sentences",
                sentences,
                "forms",
                clear
                        ? List.of()
                        : List.of(Map.of(
                                "action",
                                WorkflowLinks.CLEAR,
                                "token",
                                token,
                                "button",
                                words.text(TEXT + "clear.button"))));
    }

    private static Map<Integer, Transition> byId(List<Transition> transitions) {
        Map<Integer, Transition> byId = new LinkedHashMap<>();
        transitions.forEach(transition -> byId.put(transition.id(), transition));
        return byId;
    }
}
