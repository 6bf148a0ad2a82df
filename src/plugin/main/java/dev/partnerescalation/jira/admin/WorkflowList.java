package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.placement.WorkflowTransition;
import dev.partnerescalation.jira.text.Messages;
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

    private final Messages messages;
    private final TransitionLabel label;
    private final String token;

    WorkflowList(Messages messages, String token) {
        this.messages = messages;
        this.label = new TransitionLabel(messages);
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
                "caption", messages.text(TEXT + "caption"),
                "columns",
                        Map.of(
                                "name", messages.text(TEXT + "column.name"),
                                "use", messages.text(TEXT + "column.use"),
                                "places", messages.text(TEXT + "column.places")),
                "rows", survey.stream().map(this::row).toList(),
                "clearing", clearing(survey));
    }

    private Map<String, Object> row(SurveyedWorkflow workflow) {
        List<String> notes = new ArrayList<>();
        List<Map<String, Object>> places = places(workflow);
        if (!workflow.isReadable()) {
            notes.add(messages.text(TEXT + "unreadable"));
        } else if (places.isEmpty()) {
            notes.add(messages.text(TEXT + "place.none"));
        }
        return Map.of(
                "name",
                workflow.name(),
                "use",
                messages.text(TEXT + "use." + workflow.use().name().toLowerCase(Locale.ROOT)),
                "notes",
                notes,
                "drafts",
                workflow.hasDraft() ? List.of(draft(workflow)) : List.of(),
                "places",
                places);
    }

    private Map<String, Object> draft(SurveyedWorkflow workflow) {
        return Map.of(
                "link", WorkflowLinks.draft(workflow.name()), "text", messages.text(TEXT + "draft", workflow.name()));
    }

    private List<Map<String, Object>> places(SurveyedWorkflow workflow) {
        Map<Integer, WorkflowTransition> live = byId(workflow.used());
        Map<Integer, WorkflowTransition> draft = byId(workflow.usedInDraft());
        Map<Integer, WorkflowTransition> all = new LinkedHashMap<>(live);
        all.putAll(draft);
        return all.values().stream()
                .map(transition -> place(
                        workflow,
                        transition,
                        !workflow.hasDraft() || live.containsKey(transition.id()),
                        !workflow.hasDraft() || draft.containsKey(transition.id())))
                .toList();
    }

    private Map<String, Object> place(
            SurveyedWorkflow workflow, WorkflowTransition transition, boolean live, boolean draft) {
        String where = live && draft ? "both" : live ? "live" : "draft";
        String what = transition.isGate() ? "gate" : "other";
        boolean removable = transition.isGate()
                && workflow.use() != Use.SYSTEM
                && workflow.isReadable()
                && (workflow.use() == Use.ACTIVE ? draft : live);
        return Map.of(
                "text",
                messages.text(TEXT + "place." + what + "." + where, label.of(transition)),
                "forms",
                removable ? List.of(form(workflow, transition)) : List.of());
    }

    private Map<String, Object> form(SurveyedWorkflow workflow, WorkflowTransition transition) {
        return Map.of(
                "action", WorkflowLinks.REMOVE,
                "token", token,
                "workflow", workflow.name(),
                "transition", Integer.toString(transition.id()),
                "button", messages.text(TEXT + "remove", transition.nameIn(messages)));
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
            sentences.add(messages.text(TEXT + "clear.help"));
            sentences.add(messages.text(TEXT + "clear.drafts"));
        } else if (waiting.isEmpty()) {
            sentences.add(messages.text(TEXT + "clear.none"));
        }
        if (!waiting.isEmpty()) {
            sentences.add(messages.text(TEXT + "clear.waiting", waiting.size(), messages.list(waiting)));
        }
        return Map.of(
                "heading",
                messages.text(TEXT + "clear"),
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
                                messages.text(TEXT + "clear.button"))));
    }

    private static Map<Integer, WorkflowTransition> byId(List<WorkflowTransition> transitions) {
        Map<Integer, WorkflowTransition> byId = new LinkedHashMap<>();
        transitions.forEach(transition -> byId.put(transition.id(), transition));
        return byId;
    }
}
