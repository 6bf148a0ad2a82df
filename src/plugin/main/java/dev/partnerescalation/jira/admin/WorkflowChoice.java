package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.placement.SurveyedWorkflow;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.PreparationModules;
import java.util.List;

/** Where the validator is to be added: first the workflow, then the transition. */
final class WorkflowChoice {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Messages messages;

    WorkflowChoice(Messages messages) {
        this.messages = messages;
    }

    /**
     * A form with one list to choose from.
     *
     * @param hidden what the form sends too
     */
    record View(
            String action,
            String id,
            String name,
            String label,
            String button,
            List<Choice> options,
            List<HiddenField> hidden) {}

    /** A field that the form sends without showing it. */
    record HiddenField(String name, String value) {}

    /** The workflows that people may change. */
    View workflows(List<SurveyedWorkflow> survey, String chosen) {
        List<Choice> options = survey.stream()
                .filter(workflow -> workflow.use() != Use.SYSTEM)
                .map(workflow -> new Choice(
                        workflow.name(), workflow.name(), workflow.name().equals(chosen)))
                .toList();
        return form(
                "workflow", messages.text(TEXT + "choose"), messages.text(TEXT + "choose.button"), options, List.of());
    }

    /** The transitions to which the validator can be added. */
    View transitions(SurveyedWorkflow workflow, String chosen) {
        TransitionLabel label = new TransitionLabel(messages);
        List<Choice> options = workflow.editable().stream()
                .filter(transition -> transition.origin() != Transition.Origin.INITIAL
                        && !transition.has(PreparationModules::isPreparation))
                .map(transition -> {
                    String id = Integer.toString(transition.id());
                    return new Choice(id, label.of(transition), id.equals(chosen));
                })
                .toList();
        return form(
                "transition",
                messages.text(TEXT + "transition.choose", workflow.name()),
                messages.text(TEXT + "transition.button"),
                options,
                List.of(new HiddenField("workflow", workflow.name())));
    }

    private static View form(String name, String label, String button, List<Choice> options, List<HiddenField> hidden) {
        return new View(AdminLinks.WORKFLOWS, "pe-workflows-" + name, name, label, button, options, hidden);
    }
}
