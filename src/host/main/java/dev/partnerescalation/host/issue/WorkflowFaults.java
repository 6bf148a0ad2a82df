package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.InvalidInputException;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.workflow.UnknownWorkflowClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client is answered when the workflow refuses: the message of the validator, or for any failure a reference only. */
final class WorkflowFaults {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowFaults.class);

    private WorkflowFaults() {}

    static Fault refused(InvalidInputException refusal) {
        List<String> messages = new ArrayList<>();
        List<?> general = refusal.getGenericErrors();
        general.forEach(message -> messages.add(String.valueOf(message)));
        Map<String, String> errors = new LinkedHashMap<>();
        Map<?, ?> atFields = refusal.getErrors();
        atFields.forEach((field, message) -> errors.put(String.valueOf(field), String.valueOf(message)));
        return new Fault(Fault.Reason.VALIDATION_FAILED, messages, errors);
    }

    /**
     * The workflow needs a class of an app that is disabled or gone. Jira blocks the transition too ("Could not load validator
     * class"); what its dialog says then is not known, so this message is local Jira's.
     * (jira-evidence.md, "Rules of the engine")
     */
    static Fault blocked(String transition, UnknownWorkflowClass unknown) {
        if (BuiltInWorkflowFunctions.isOfJira(unknown.className())) {
            return Fault.invalid("The transition \"" + transition
                    + "\" is blocked: its workflow uses Jira's own class " + unknown.className()
                    + ", which local Jira does not emulate.");
        }
        String why = unknown.disabledApp()
                .map(app -> "The app \"" + app + "\", which provides it, is disabled.")
                .orElse("The app that provides it may be disabled or uninstalled.");
        return Fault.invalid(
                "The transition \"" + transition + "\" is blocked: its workflow uses the class " + unknown.className()
                        + ", and that cannot be loaded. " + why
                        + " Ask a Jira administrator to enable the app or to remove the class from the workflow.");
    }

    /** The log has the cause, the answer the reference to it. */
    static Fault failed(String what, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} failed ({})", what, reference, failure);
        return Fault.of(
                Fault.Reason.SERVER_ERROR,
                "The workflow could not be carried out. Nothing was changed. Reference: " + reference);
    }
}
