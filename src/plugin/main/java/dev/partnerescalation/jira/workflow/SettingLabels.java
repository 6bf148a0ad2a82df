package dev.partnerescalation.jira.workflow;

import static java.util.Objects.requireNonNull;

import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the form calls each setting. A message about a stored argument must say what the administrator finds on the form and
 * not the argument's name in the workflow, which no page shows.
 */
final class SettingLabels {

    private static final String CONFIG = "partnerescalation.validator.config.";

    private final Map<String, String> labels = new HashMap<>();

    SettingLabels(Messages messages) {
        Arrays.stream(Check.values())
                .forEach(check -> labels.put(ValidatorSettings.name(check), CheckNames.of(check, messages)));
        Arrays.stream(NumberSetting.values())
                .forEach(number -> labels.put(
                        ValidatorSettings.name(number),
                        messages.text(
                                CONFIG + "in-group",
                                messages.text(number.group().labelKey()),
                                messages.text(number.labelKey()))));
        labels.put(ValidatorSettings.calendarName(), messages.text(CONFIG + "calendar"));
        labels.put(ValidatorSettings.linkTypesName(), messages.text(CONFIG + "link-types"));
        labels.put(ValidatorSettings.countWebLinksName(), messages.text(CONFIG + "count-web-links"));
        labels.put(ValidatorSettings.waiversName(), messages.text(CONFIG + "allow-waiver"));
    }

    /** The label of the setting with this argument name. */
    String of(String argument) {
        return requireNonNull(labels.get(argument), argument);
    }
}
