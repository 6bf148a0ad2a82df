package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.placement.WorkflowTransition;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * Where the validator shall stand: first the workflow, then the transition.
 *
 * <p>Keys: {@code action}, {@code id}, {@code name}, {@code label}, {@code button}, {@code options} (each {@code value}, {@code
 * label}, {@code chosen}) and {@code hidden} (what the form sends too: each {@code name}, {@code value}).
 */
final class WorkflowChoice {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Messages messages;

    WorkflowChoice(Messages messages) {
        this.messages = messages;
    }

    /** The workflows that people may change. */
    Map<String, Object> workflows(List<SurveyedWorkflow> survey, String chosen) {
        List<Map<String, Object>> options = survey.stream()
                .filter(workflow -> workflow.use() != Use.SYSTEM)
                .map(workflow ->
                        option(workflow.name(), workflow.name(), workflow.name().equals(chosen)))
                .toList();
        return form(
                "workflow", messages.text(TEXT + "choose"), messages.text(TEXT + "choose.button"), options, List.of());
    }

    /** The transitions to which the validator can be added. */
    Map<String, Object> transitions(SurveyedWorkflow workflow, String chosen) {
        TransitionLabel label = new TransitionLabel(messages);
        List<Map<String, Object>> options = workflow.editable().stream()
                .filter(transition -> transition.kind() != WorkflowTransition.Kind.INITIAL && !transition.isGate())
                .map(transition -> option(
                        Integer.toString(transition.id()),
                        label.of(transition),
                        Integer.toString(transition.id()).equals(chosen)))
                .toList();
        return form(
                "transition",
                messages.text(TEXT + "transition.choose", workflow.name()),
                messages.text(TEXT + "transition.button"),
                options,
                List.of(Map.of("name", "workflow", "value", workflow.name())));
    }

    private static Map<String, Object> option(String value, String label, boolean chosen) {
        return Map.of("value", value, "label", label, "chosen", chosen);
    }

    private static Map<String, Object> form(
            String name,
            String label,
            String button,
            List<Map<String, Object>> options,
            List<Map<String, Object>> hidden) {
        return Map.of(
                "action", WorkflowLinks.PAGE,
                "id", "pe-workflows-" + name,
                "name", name,
                "label", label,
                "button", button,
                "options", options,
                "hidden", hidden);
    }
}
