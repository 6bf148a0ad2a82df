package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records a handover within the transition: its moment, the brief as a comment, and what was judged. It stands before the function of Jira
 * that stores the issue (jira-evidence.md, "Workflow functions and conditions"). If anything fails the engine undoes the whole transition,
 * because a handover without its record would look like none.
 *
 * <p>Its class name stands in customers' workflows and never changes. The engine does not catch errors at all (jira-evidence.md, "Rules of
 * the engine"), hence the catch.
 */
public final class RecordHandover implements FunctionProvider {

    private static final Logger LOG = LoggerFactory.getLogger(RecordHandover.class);

    private final HandoverRecorder recorder;
    private final JiraAuthenticationContext session;
    private final MessageBundles texts;

    public RecordHandover(HandoverRecorder recorder, JiraAuthenticationContext session, MessageBundles texts) {
        this.recorder = recorder;
        this.session = session;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        try {
            if (!(transientVars.get("issue") instanceof MutableIssue issue)) {
                throw new IllegalStateException("The transition carries no issue: " + transientVars.get("issue"));
            }
            recorder.record(issue, HandoverSettings.from(args), session.getLoggedInUser());
        } catch (CannotRecordException known) {
            LOG.error("A hand-over was undone: {}", known.getMessage());
            throw new WorkflowException(say(known.textKey(), known.arguments()), known);
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "A hand-over could not be recorded and was undone");
            throw new WorkflowException(say("partnerescalation.handover.error.unexpected", reference), cause);
        }
    }

    private String say(String key, Object... arguments) {
        try {
            return texts.forUser(session.getLoggedInUser()).text(key, arguments);
        } catch (RuntimeException | LinkageError cause) {
            LOG.error("The message about the failed hand-over could not be read: {}", key, cause);
            return key;
        }
    }
}
