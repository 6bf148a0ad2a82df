package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.placement.ChangeTarget;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What adding the validator would change. */
final class ChangePreview {

    private static final String TEXT = "partnerescalation.workflows.";

    private final Messages messages;
    private final String token;

    ChangePreview(Messages messages, String token) {
        this.messages = messages;
        this.token = token;
    }

    /** The points of the change, and the form that carries it out. */
    record View(
            String heading,
            List<String> points,
            Settings settings,
            String action,
            String token,
            String workflow,
            String transition,
            String target,
            String button) {}

    /** The settings with which the validator is added. */
    record Settings(String heading, List<String> sentences, String later) {}

    /** The view of one change. */
    View of(String workflow, Transition transition, ChangeTarget target, List<String> settings, boolean isSetUp) {
        return new View(
                messages.text(TEXT + "preview"),
                points(workflow, transition, target, isSetUp),
                new Settings(messages.text(TEXT + "settings"), settings, messages.text(TEXT + "settings.later")),
                AdminLinks.ADD_VALIDATOR,
                token,
                workflow,
                Integer.toString(transition.id()),
                target.key(),
                messages.text(TEXT + "apply"));
    }

    private List<String> points(String workflow, Transition transition, ChangeTarget target, boolean isSetUp) {
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
