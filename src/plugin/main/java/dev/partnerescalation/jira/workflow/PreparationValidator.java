package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a transition pass only when the escalation is prepared. It says everything that is missing at once, and what it
 * cannot judge it refuses.
 *
 * <p>Its class name stands in customers' workflows and never changes. The engine ends at the first {@link
 * InvalidInputException}, turns any other exception into raw text and does not catch errors at all, hence the one catch
 * here: a wrong signature at run time must refuse, too.
 */
public final class PreparationValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationValidator.class);

    private final TransitionRefusals gate;
    private final JiraAuthenticationContext session;

    public PreparationValidator(TransitionRefusals gate, JiraAuthenticationContext session) {
        this.gate = gate;
        this.session = session;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RefusalMessages refusal;
        try {
            refusal = gate.judge(transientVars, args, session.getLoggedInUser());
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "The preparation of an escalation could not be checked; transition refused ({})", reference, cause);
            refusal = failedClosed(reference);
        }
        if (!refusal.isEmpty()) {
            throw refusal.asException();
        }
    }

    private RefusalMessages failedClosed(String reference) {
        RefusalMessages refusal = new RefusalMessages();
        try {
            ApplicationUser actor = session.getLoggedInUser();
            refusal.say(gate.unexpected(actor, reference));
        } catch (RuntimeException | LinkageError cause) {
            LOG.error("Not even the reason for the refusal could be put into words ({})", reference, cause);
            refusal.say("partnerescalation.error.unexpected (" + reference + ")");
        }
        return refusal;
    }
}
