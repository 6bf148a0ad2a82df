package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.jira.text.ErrorReference;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a transition pass only when the escalation is prepared. It says everything that is missing at once, and what it
 * cannot judge it refuses.
 *
 * <p>Its class name stands in customers' workflows and never changes. The engine ends at the first {@link
 * InvalidInputException}, turns any other exception into raw text and does not catch errors at all (jira-evidence.md,
 * "Rules of the engine"), hence the one catch here: a wrong signature at run time must refuse, too.
 */
public final class PreparationValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationValidator.class);

    private final TransitionRefusals refusals;
    private final JiraAuthenticationContext session;

    public PreparationValidator(TransitionRefusals refusals, JiraAuthenticationContext session) {
        this.refusals = refusals;
        this.session = session;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RefusalMessages refusal;
        try {
            refusal = refusals.judge(transientVars, args, session.getLoggedInUser());
        } catch (RuntimeException | LinkageError cause) {
            refusal = failedClosed(ErrorReference.log(
                    LOG, cause, "The preparation of an escalation could not be checked; transition refused"));
        }
        if (!refusal.isEmpty()) {
            throw refusal.asException();
        }
    }

    private RefusalMessages failedClosed(String reference) {
        RefusalMessages refusal = new RefusalMessages();
        try {
            ApplicationUser actor = session.getLoggedInUser();
            refusal.say(refusals.unexpected(actor, reference));
        } catch (RuntimeException | LinkageError cause) {
            LOG.error("The message about the refusal could not be read either (reference {})", reference, cause);
            refusal.say("partnerescalation.error.unexpected (" + reference + ")");
        }
        return refusal;
    }
}
