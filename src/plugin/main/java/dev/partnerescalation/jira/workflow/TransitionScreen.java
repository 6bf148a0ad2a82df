package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transition's screen shows a field. Jira shows an error at a field only there; without a screen, or when it
 * cannot be told, the answer is no and the message becomes a general one. The transition that creates an issue names no
 * screen, so its messages are general, too.
 */
public final class TransitionScreen {

    private final FieldScreenManager screens;

    public TransitionScreen(FieldScreenManager screens) {
        this.screens = screens;
    }

    /** Whether the screen of the running transition has the field. */
    boolean shows(String fieldId, Map<?, ?> transientVars) {
        FieldScreen screen = screen(transientVars);
        return screen != null && screen.containsField(fieldId);
    }

    private @Nullable FieldScreen screen(Map<?, ?> transientVars) {
        if (transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                && transientVars.get("actionId") instanceof Integer actionId) {
            ActionDescriptor action = workflow.getAction(actionId);
            Object id = action == null ? null : action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE);
            if (id instanceof String text && text.strip().matches("\\d{1,18}")) {
                return screens.getFieldScreen(Long.valueOf(text.strip()));
            }
        }
        return null;
    }
}
