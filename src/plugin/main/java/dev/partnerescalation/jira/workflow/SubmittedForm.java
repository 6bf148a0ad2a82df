package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.rules.Check;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the browser sent for the validator's form. For a box that is not ticked it sends
 * nothing at all; a hidden "false" beside the box and an empty value beside the link types tell a form from its absence.
 */
final class SubmittedForm {

    private static final String PREFIX = "pe-";

    private final Map<String, Object> sent;

    SubmittedForm(Map<String, Object> sent) {
        this.sent = sent;
    }

    /** The name of the form field for an argument. Dots would make Jira's form machinery look for properties. */
    static String fieldName(String argument) {
        return PREFIX + argument.replace('.', '-');
    }

    /** What was sent, under the names of the arguments; whether it can be read is for the settings to say. */
    Map<String, String> asArguments() {
        Map<String, String> arguments = new HashMap<>();
        for (Check check : Check.values()) {
            takeOne(ValidatorSettings.name(check), arguments);
        }
        for (NumberSetting number : NumberSetting.values()) {
            takeOne(ValidatorSettings.name(number), arguments);
        }
        takeOne(ValidatorSettings.calendarName(), arguments);
        takeOne(ValidatorSettings.waiversName(), arguments);
        List<String> types = values(ValidatorSettings.linkTypesName());
        if (!types.isEmpty()) {
            arguments.put(
                    ValidatorSettings.linkTypesName(),
                    String.join(
                            ",", types.stream().filter(type -> !type.isBlank()).toList()));
        }
        List<String> box = values(ValidatorSettings.countWebLinksName());
        if (!box.isEmpty()) {
            arguments.put(ValidatorSettings.countWebLinksName(), Boolean.toString(box.contains("true")));
        }
        return arguments;
    }

    private void takeOne(String argument, Map<String, String> arguments) {
        values(argument).stream().findFirst().ifPresent(value -> arguments.put(argument, value));
    }

    private List<String> values(String argument) {
        return SentValues.of(sent.get(fieldName(argument)));
    }
}
