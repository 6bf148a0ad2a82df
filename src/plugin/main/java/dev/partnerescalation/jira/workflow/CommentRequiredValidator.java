package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.WorkflowTransitionUtil;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.rules.TextContent;
import java.util.Map;

/**
 * Lets a transition pass only with a comment. Jira itself has no such validator, and a withdrawn escalation must say
 * why. Its class name stands in customers' workflows and never changes.
 */
public final class CommentRequiredValidator implements Validator {

    private final MessageBundles texts;
    private final JiraAuthenticationContext session;

    public CommentRequiredValidator(MessageBundles texts, JiraAuthenticationContext session) {
        this.texts = texts;
        this.session = session;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (transientVars.get(WorkflowTransitionUtil.FIELD_COMMENT) instanceof String comment
                && TextContent.hasWords(comment)) {
            return;
        }
        String sentence = texts.forUser(session.getLoggedInUser()).text("partnerescalation.error.comment.required");
        RefusalMessages refusal = new RefusalMessages();
        // On top of the dialog as well: the comment is not a field of the screen, so a message at it could vanish
        // (jira-evidence.md, "InvalidInputException and the screen").
        refusal.say(sentence);
        refusal.sayAt(WorkflowTransitionUtil.FIELD_COMMENT, sentence);
        throw refusal.asException();
    }
}
