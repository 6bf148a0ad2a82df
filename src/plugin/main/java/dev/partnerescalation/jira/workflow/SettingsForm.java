package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Words;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one {@code view} of the form: plain texts in the reader's language, escaped by the template.
 *
 * <p>Keys: {@code errors} (sentences), {@code modes} (label, help, list of selects), {@code numbers} (label, list of
 * inputs), {@code calendar} and {@code waivers} (a select each), {@code linkTypes} (label, help, name, options) and
 * {@code webLinks} (a box). A select has id, name, label, help and options; an option has id, value, label, chosen.
 */
final class SettingsForm {

    private static final String CONFIG = "partnerescalation.validator.config.";

    private final Words words;
    private final Map<String, String> linkTypes;

    SettingsForm(Words words, Map<String, String> linkTypes) {
        this.words = words;
        this.linkTypes = linkTypes;
    }

    /** The view for a policy and the names of stored arguments that could not be read. */
    Map<String, Object> view(EscalationPolicy policy, List<String> unreadable) {
        return Map.of(
                "errors",
                        unreadable.stream()
                                .map(name -> text("unreadable", name))
                                .toList(),
                "modes", modes(policy),
                "numbers", numbers(policy),
                "calendar", calendar(policy),
                "linkTypes", linkTypes(policy),
                "webLinks", webLinks(policy),
                "waivers", waivers(policy));
    }

    private Map<String, Object> modes(EscalationPolicy policy) {
        List<Map<String, Object>> selects = Arrays.stream(Check.values())
                .map(check -> select(
                        ValidatorSettings.name(check),
                        words.text("partnerescalation.check." + check.key()),
                        options(
                                Mode.values(),
                                Mode::key,
                                mode -> words.text("partnerescalation.mode." + mode.key()),
                                policy.mode(check))))
                .toList();
        return Map.of("label", text("modes"), "help", text("modes.help"), "selects", selects);
    }

    private Map<String, Object> numbers(EscalationPolicy policy) {
        List<Map<String, Object>> inputs = Arrays.stream(NumberSetting.values())
                .map(number -> number(number, policy))
                .toList();
        return Map.of("label", text("numbers"), "inputs", inputs);
    }

    private Map<String, Object> number(NumberSetting number, EscalationPolicy policy) {
        String least = Integer.toString(number.least());
        String most = Integer.toString(number.most());
        String range = text("range", least, most);
        String name = SubmittedForm.fieldName(ValidatorSettings.name(number));
        return Map.of(
                "id", name,
                "name", name,
                "label", words.text(number.labelKey()),
                "help", number == NumberSetting.PATIENCE_DAYS ? text("patience-days.help") + " " + range : range,
                "least", least,
                "most", most,
                "value", Integer.toString(number.of(policy)));
    }

    private Map<String, Object> calendar(EscalationPolicy policy) {
        return select(
                ValidatorSettings.calendarName(),
                text("calendar"),
                options(
                        HolidayCalendar.values(),
                        HolidayCalendar::key,
                        calendar -> words.text("partnerescalation.calendar." + calendar.key()),
                        policy.calendar()));
    }

    private Map<String, Object> waivers(EscalationPolicy policy) {
        return select(
                ValidatorSettings.waiversName(),
                text("allow-waiver"),
                options(
                        Waivers.values(),
                        Waivers::key,
                        waivers -> words.text("partnerescalation.waivers." + waivers.key()),
                        policy.waivers()));
    }

    private Map<String, Object> linkTypes(EscalationPolicy policy) {
        String name = SubmittedForm.fieldName(ValidatorSettings.linkTypesName());
        Set<String> ids = new LinkedHashSet<>(linkTypes.keySet());
        ids.addAll(policy.linkTypeIds());
        List<Map<String, Object>> options = new ArrayList<>();
        for (String id : ids) {
            String label = linkTypes.getOrDefault(id, text("link-types.unknown", id));
            Map<String, Object> option =
                    new HashMap<>(option(id, label, policy.linkTypeIds().contains(id)));
            option.put("id", name + "-" + id);
            options.add(Map.copyOf(option));
        }
        return Map.of("name", name, "label", text("link-types"), "help", text("link-types.help"), "options", options);
    }

    private Map<String, Object> webLinks(EscalationPolicy policy) {
        String name = SubmittedForm.fieldName(ValidatorSettings.countWebLinksName());
        return Map.of("id", name, "name", name, "label", text("count-web-links"), "chosen", policy.countWebLinks());
    }

    private static Map<String, Object> select(String argument, String label, List<Map<String, Object>> options) {
        String name = SubmittedForm.fieldName(argument);
        return Map.of("id", name, "name", name, "label", label, "options", options);
    }

    private static <T> List<Map<String, Object>> options(
            T[] choices, Function<T, String> key, Function<T, String> label, T chosen) {
        return Stream.of(choices)
                .map(choice -> option(key.apply(choice), label.apply(choice), choice == chosen))
                .toList();
    }

    private static Map<String, Object> option(String value, String label, boolean chosen) {
        return Map.of("value", value, "label", label, "chosen", chosen);
    }

    private String text(String key, Object... arguments) {
        return words.text(CONFIG + key, arguments);
    }
}
