package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.Target;
import dev.partnerescalation.jira.placement.Transition;
import dev.partnerescalation.jira.text.Words;
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

    private final Words words;
    private final String token;

    ChangePreview(Words words, String token) {
        this.words = words;
        this.token = token;
    }

    /** The view of one change. */
    Map<String, Object> of(
            String workflow, Transition transition, Target target, List<String> settings, boolean isSetUp) {
        return Map.of(
                "heading", words.text(TEXT + "preview"),
                "points", points(workflow, transition, target, isSetUp),
                "settings",
                        Map.of(
                                "heading", words.text(TEXT + "settings"),
                                "sentences", settings,
                                "later", words.text(TEXT + "settings.later")),
                "action", WorkflowLinks.ADD,
                "token", token,
                "workflow", workflow,
                "transition", Integer.toString(transition.id()),
                "target", target.key(),
                "button", words.text(TEXT + "apply"));
    }

    private List<String> points(String workflow, Transition transition, Target target, boolean isSetUp) {
        List<String> points = new ArrayList<>();
        points.add(words.text(TEXT + "preview.add", new TransitionLabel(words).of(transition), workflow));
        points.add(words.text(TEXT + "preview." + target.key()));
        points.add(words.text(TEXT + "preview.kept"));
        points.add(words.text(TEXT + "preview.types"));
        if (!isSetUp) {
            points.add(words.text(TEXT + "preview.not-set-up"));
        }
        return points;
    }
}
