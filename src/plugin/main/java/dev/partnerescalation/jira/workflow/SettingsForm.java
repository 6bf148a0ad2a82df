package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
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
 * <p>Keys: {@code lang} (the language of the words, since the form stands among Jira's), {@code broken} and {@code errors}
 * (sentences), {@code modes} (a group of selects), {@code numbers} (a group of inputs), {@code calendar} and
 * {@code waivers} (a select each), {@code linkTypes} (a group of boxes) and {@code webLinks} (a box). A group has label and
 * help; a control has id, name, label, help and helpId, which ties the help to it; a select has options; an option or box has
 * value, label, chosen.
 */
final class SettingsForm {

    private static final String CONFIG = "partnerescalation.validator.config.";

    private final Messages messages;
    private final SettingLabels labels;
    private final Map<String, String> linkTypes;

    SettingsForm(Messages messages, Map<String, String> linkTypes) {
        this.messages = messages;
        this.labels = new SettingLabels(messages);
        this.linkTypes = linkTypes;
    }

    /** The view for a policy and the names of stored arguments that could not be read. */
    Map<String, Object> view(EscalationPolicy policy, List<String> unreadable) {
        Map<String, Object> view = new HashMap<>();
        view.put("lang", messages.languageTag());
        view.put("broken", !unreadable.isEmpty());
        view.put(
                "errors",
                unreadable.stream()
                        .map(name -> text("unreadable", labels.of(name)))
                        .toList());
        view.put("modes", modes(policy));
        view.put("numbers", numbers(policy));
        view.put("calendar", calendar(policy));
        view.put("linkTypes", linkTypes(policy));
        view.put("webLinks", webLinks(policy));
        view.put("waivers", waivers(policy));
        return view;
    }

    private Map<String, Object> modes(EscalationPolicy policy) {
        List<Map<String, Object>> selects = Arrays.stream(Check.values())
                .map(check -> select(
                        ValidatorSettings.name(check),
                        text("check." + check.key() + ".help"),
                        options(Mode.values(), Mode::key, "mode.", policy.mode(check))))
                .toList();
        return Map.of("label", text("modes"), "help", text("modes.help"), "selects", selects);
    }

    private Map<String, Object> numbers(EscalationPolicy policy) {
        List<Map<String, Object>> inputs = Arrays.stream(NumberSetting.values())
                .map(number -> number(number, policy))
                .toList();
        return Map.of("label", text("numbers"), "help", text("numbers.help"), "inputs", inputs);
    }

    private Map<String, Object> number(NumberSetting number, EscalationPolicy policy) {
        String least = Integer.toString(number.least());
        String most = Integer.toString(number.most());
        String help = messages.text(number.labelKey() + ".help") + " " + text("range", least, most);
        Map<String, Object> input = control(ValidatorSettings.name(number), help);
        input.put("least", least);
        input.put("most", most);
        input.put("value", Integer.toString(number.of(policy)));
        return input;
    }

    private Map<String, Object> calendar(EscalationPolicy policy) {
        return select(
                ValidatorSettings.calendarName(),
                text("calendar.help"),
                options(HolidayCalendar.values(), HolidayCalendar::key, "calendar.", policy.calendar()));
    }

    private Map<String, Object> waivers(EscalationPolicy policy) {
        return select(
                ValidatorSettings.waiversName(),
                text("allow-waiver.help"),
                options(Waivers.values(), Waivers::key, "waivers.", policy.waivers()));
    }

    private Map<String, Object> linkTypes(EscalationPolicy policy) {
        Set<String> ids = new LinkedHashSet<>(linkTypes.keySet());
        ids.addAll(policy.linkTypeIds());
        LinkTypeLabels names = new LinkTypeLabels(messages, linkTypes);
        Map<String, Object> group = control(ValidatorSettings.linkTypesName(), text("link-types.help"));
        String id = SubmittedForm.fieldName(ValidatorSettings.linkTypesName());
        group.put(
                "options",
                ids.stream()
                        .map(type -> Map.<String, Object>of(
                                "id",
                                id + "-" + type,
                                "value",
                                type,
                                "label",
                                names.of(type),
                                "chosen",
                                policy.linkTypeIds().contains(type)))
                        .toList());
        return group;
    }

    private Map<String, Object> webLinks(EscalationPolicy policy) {
        Map<String, Object> box = control(ValidatorSettings.countWebLinksName(), text("count-web-links.help"));
        box.put("chosen", policy.countWebLinks());
        return box;
    }

    private Map<String, Object> select(String argument, String help, List<Map<String, Object>> options) {
        Map<String, Object> select = control(argument, help);
        select.put("options", options);
        return select;
    }

    private Map<String, Object> control(String argument, String help) {
        String name = SubmittedForm.fieldName(argument);
        Map<String, Object> control = new HashMap<>();
        control.put("id", name);
        control.put("name", name);
        control.put("label", labels.of(argument));
        control.put("help", help);
        control.put("helpId", name + "-help");
        return control;
    }

    private <T> List<Map<String, Object>> options(T[] choices, Function<T, String> key, String texts, T chosen) {
        return Stream.of(choices)
                .map(choice -> Map.<String, Object>of(
                        "value", key.apply(choice),
                        "label", messages.text("partnerescalation." + texts + key.apply(choice)),
                        "chosen", choice == chosen))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.text(CONFIG + key, arguments);
    }
}
