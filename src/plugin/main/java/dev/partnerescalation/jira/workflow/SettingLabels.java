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

    private final Map<String, String> keys = new HashMap<>();
    private final Messages messages;

    SettingLabels(Messages messages) {
        this.messages = messages;
        Arrays.stream(Check.values()).forEach(check -> keys.put(ValidatorSettings.name(check), CheckNames.key(check)));
        Arrays.stream(NumberSetting.values())
                .forEach(number -> keys.put(ValidatorSettings.name(number), number.labelKey()));
        keys.put(ValidatorSettings.calendarName(), CONFIG + "calendar");
        keys.put(ValidatorSettings.linkTypesName(), CONFIG + "link-types");
        keys.put(ValidatorSettings.countWebLinksName(), CONFIG + "count-web-links");
        keys.put(ValidatorSettings.waiversName(), CONFIG + "allow-waiver");
    }

    /** The label of the setting with this argument name. */
    String of(String argument) {
        return messages.text(requireNonNull(keys.get(argument), argument));
    }
}
