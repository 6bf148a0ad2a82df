package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The app's validator at one transition of a workflow, whose settings an administrator can change. */
final class Gate {

    static final String VALIDATOR = "dev.partnerescalation.jira.workflow.PreparationValidator";

    private final Administration administration;
    private final String workflow;
    private final String transition;
    private final Map<String, String> original;

    Gate(Administration administration, String workflow, String transition) {
        this.administration = administration;
        this.workflow = workflow;
        this.transition = transition;
        this.original = arguments();
    }

    /** Changes one setting and leaves the others as they are. */
    void set(String setting, String value) {
        Map<String, String> arguments = arguments();
        arguments.put(setting, value);
        write(arguments);
    }

    String get(String setting) {
        return arguments().get(setting);
    }

    /** The settings that the set-up gave. */
    void reset() {
        write(original);
    }

    private Map<String, String> arguments() {
        throw new UnsupportedOperationException();
    }

    private void write(Map<String, String> arguments) {
        JsonNode all = administration.validators(workflow, transition);
        throw new UnsupportedOperationException(all + "" + new LinkedHashMap<>(arguments));
    }
}
