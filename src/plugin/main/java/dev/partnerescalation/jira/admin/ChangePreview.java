package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.ChangeTarget;
import dev.partnerescalation.jira.placement.WorkflowTransition;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What adding the validator would change.
 *
 * <p>Keys: {@code heading}, {@code points}, {@code settings} ({@code heading}, {@code sentences}, {@code later}), {@code action},
 * {@code token}, {@code workflow}, {@code transition}, {@code target} and {@code button}.
 */
final class ChangePreview {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Messages messages;
    private final String token;

    ChangePreview(Messages messages, String token) {
        this.messages = messages;
        this.token = token;
    }

    /** The view of one change. */
    Map<String, Object> of(
            String workflow,
            WorkflowTransition transition,
            ChangeTarget target,
            List<String> settings,
            boolean isSetUp) {
        return Map.of(
                "heading", messages.text(TEXT + "preview"),
                "points", points(workflow, transition, target, isSetUp),
                "settings",
                        Map.of(
                                "heading", messages.text(TEXT + "settings"),
                                "sentences", settings,
                                "later", messages.text(TEXT + "settings.later")),
                "action", WorkflowLinks.ADD,
                "token", token,
                "workflow", workflow,
                "transition", Integer.toString(transition.id()),
                "target", target.key(),
                "button", messages.text(TEXT + "apply"));
    }

    private List<String> points(String workflow, WorkflowTransition transition, ChangeTarget target, boolean isSetUp) {
        List<String> points = new ArrayList<>();
        points.add(messages.text(TEXT + "preview.add", new TransitionLabel(messages).of(transition), workflow));
        points.add(messages.text(TEXT + "preview." + target.key()));
        points.add(messages.text(TEXT + "preview.kept"));
        points.add(messages.text(TEXT + "preview.types"));
        if (!isSetUp) {
            points.add(messages.text(TEXT + "preview.not-set-up"));
        }
        return points;
    }
}
