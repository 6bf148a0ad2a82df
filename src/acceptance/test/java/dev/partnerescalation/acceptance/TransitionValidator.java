package dev.partnerescalation.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The app's validator at one transition of a workflow; its settings can be changed by an administrator. */
final class TransitionValidator {

    /** The class names stand in customers' workflows and never change. */
    static final String VALIDATOR = "dev.partnerescalation.jira.workflow.PreparationValidator";

    private final Administration administration;
    private final String workflow;
    private final String transition;
    private final List<Map<String, String>> original;

    TransitionValidator(Administration administration, String workflow, String transition) {
        this.administration = administration;
        this.workflow = workflow;
        this.transition = transition;
        this.original = administration.validators(workflow, transition);
    }

    String get(String setting) {
        return administration.validators(workflow, transition).stream()
                .filter(TransitionValidator::isOurs)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The validator is missing at transition " + transition))
                .get(setting);
    }

    /** Changes one setting and leaves the others as they were before the first change. */
    void set(String setting, String value) {
        setAll(Map.of(setting, value));
    }

    /** The same for several. */
    void setAll(Map<String, String> settings) {
        List<Map<String, String>> changed = new ArrayList<>();
        for (Map<String, String> validator : original) {
            Map<String, String> arguments = new LinkedHashMap<>(validator);
            if (isOurs(validator)) {
                arguments.putAll(settings);
            }
            changed.add(arguments);
        }
        administration.replaceValidators(workflow, transition, changed);
    }

    /** The settings as they were before the first change. */
    void reset() {
        administration.replaceValidators(workflow, transition, original);
    }

    /** Puts the app's validator here, where it was not before. */
    void add(Map<String, String> settings) {
        List<Map<String, String>> more = new ArrayList<>(original);
        Map<String, String> validator = new LinkedHashMap<>(settings);
        validator.put("class.name", VALIDATOR);
        validator.put("full.module.key", App.KEY + "preparation-validator");
        more.add(validator);
        administration.replaceValidators(workflow, transition, more);
    }

    void remove() {
        administration.replaceValidators(
                workflow,
                transition,
                original.stream().filter(validator -> !isOurs(validator)).toList());
    }

    private static boolean isOurs(Map<String, String> validator) {
        return VALIDATOR.equals(validator.get("class.name"));
    }
}
