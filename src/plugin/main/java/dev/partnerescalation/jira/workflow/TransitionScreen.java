package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.issue.ScreenFields;
import java.util.Map;

/**
 * Whether a transition's screen shows a field. Jira shows an error at a field only there (jira-evidence.md,
 * "InvalidInputException and the screen"); without a screen, or when it cannot be told, the answer is no and the
 * message becomes a general one. The transition that creates an issue names no screen, so its messages are general,
 * too.
 */
final class TransitionScreen {

    private final FieldScreenManager screens;

    TransitionScreen(FieldScreenManager screens) {
        this.screens = screens;
    }

    /** Whether the screen of the running transition has the field. */
    boolean shows(String fieldId, Map<?, ?> transientVars) {
        return WorkflowDefinition.running(transientVars)
                .flatMap(Transition::screenId)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> screens.getFieldScreen(Long.valueOf(id)))
                .filter(screen -> ScreenFields.has(screen, fieldId))
                .isPresent();
    }
}
