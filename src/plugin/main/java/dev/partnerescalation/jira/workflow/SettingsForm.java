package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of the validator's settings: plain texts in the reader's language, escaped by the template. */
final class SettingsForm {

    private static final String CONFIG = "partnerescalation.validator.config.";

    private final Messages messages;
    private final SettingLabels labels;
    private final Map<String, String> linkTypes;

    /** @param linkTypes the names of the types that exist, by id */
    SettingsForm(Messages messages, Map<String, String> linkTypes) {
        this.messages = messages;
        this.labels = new SettingLabels(messages);
        this.linkTypes = linkTypes;
    }

    /**
     * What the template {@code workflow/preparation-form.vm} prints. A control has an {@code id}, a {@code name}, a {@code label}, a
     * {@code help} and a {@code helpId}, which ties the help to it.
     *
     * @param lang tag of the language, since the form stands among texts of Jira
     * @param broken whether there are errors
     * @param errors a sentence for each stored setting that could not be read
     */
    record View(
            String lang,
            boolean broken,
            List<String> errors,
            Modes modes,
            Numbers numbers,
            Select calendar,
            Choices linkTypes,
            Switch webLinks,
            Select waivers) {}

    record Modes(String label, String help, List<Select> selects) {}

    record Numbers(String label, String help, List<NumberInput> inputs) {}

    record Select(String id, String name, String label, String help, String helpId, List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    /** A whole number, with its range, in digits. */
    record NumberInput(
            String id,
            String name,
            String label,
            String help,
            String helpId,
            String least,
            String most,
            String value) {}

    /** Boxes of which any number can be ticked. */
    record Choices(String id, String name, String label, String help, String helpId, List<Choice> options) {}

    record Choice(String id, String value, String label, boolean chosen) {}

    /** One box to be ticked. */
    record Switch(String id, String name, String label, String help, String helpId, boolean chosen) {}

    /**
     * The form for a policy.
     *
     * @param unreadable the names of the stored arguments that could not be read
     */
    View view(EscalationPolicy policy, List<String> unreadable) {
        return new View(
                messages.languageTag(),
                !unreadable.isEmpty(),
                unreadable.stream()
                        .map(name -> text("unreadable", labels.of(name)))
                        .toList(),
                modes(policy),
                numbers(policy),
                select(
                        ValidatorSettings.calendarName(),
                        text("calendar.help"),
                        options(HolidayCalendar.values(), HolidayCalendar::key, "calendar.", policy.calendar())),
                linkTypes(policy),
                webLinks(policy),
                select(
                        ValidatorSettings.waiversName(),
                        text("allow-waiver.help"),
                        options(Waivers.values(), Waivers::key, "waivers.", policy.waivers())));
    }

    private Modes modes(EscalationPolicy policy) {
        List<Select> selects = Arrays.stream(Check.values())
                .map(check -> select(
                        ValidatorSettings.name(check),
                        text("check." + check.key() + ".help"),
                        options(Mode.values(), Mode::key, "mode.", policy.mode(check))))
                .toList();
        return new Modes(text("modes"), text("modes.help"), selects);
    }

    private Numbers numbers(EscalationPolicy policy) {
        List<NumberInput> inputs = Arrays.stream(NumberSetting.values())
                .map(number -> number(number, policy))
                .toList();
        return new Numbers(text("numbers"), text("numbers.help"), inputs);
    }

    private NumberInput number(NumberSetting number, EscalationPolicy policy) {
        String argument = ValidatorSettings.name(number);
        String least = Integer.toString(number.least());
        String most = Integer.toString(number.most());
        String help = messages.text(number.labelKey() + ".help") + " " + text("range", least, most);
        String value = Integer.toString(number.of(policy));
        return new NumberInput(
                id(argument), id(argument), labels.of(argument), help, helpId(argument), least, most, value);
    }

    private Choices linkTypes(EscalationPolicy policy) {
        Set<String> ids = new LinkedHashSet<>(linkTypes.keySet());
        ids.addAll(policy.linkTypeIds());
        LinkTypeLabels names = new LinkTypeLabels(messages, linkTypes);
        String argument = ValidatorSettings.linkTypesName();
        return new Choices(
                id(argument),
                id(argument),
                labels.of(argument),
                text("link-types.help"),
                helpId(argument),
                ids.stream()
                        .map(type -> new Choice(
                                id(argument) + "-" + type,
                                type,
                                names.of(type),
                                policy.linkTypeIds().contains(type)))
                        .toList());
    }

    private Switch webLinks(EscalationPolicy policy) {
        String argument = ValidatorSettings.countWebLinksName();
        return new Switch(
                id(argument),
                id(argument),
                labels.of(argument),
                text("count-web-links.help"),
                helpId(argument),
                policy.countWebLinks());
    }

    private Select select(String argument, String help, List<Option> options) {
        return new Select(id(argument), id(argument), labels.of(argument), help, helpId(argument), options);
    }

    /** The id of a control is its name, too. */
    private static String id(String argument) {
        return SubmittedForm.fieldName(argument);
    }

    private static String helpId(String argument) {
        return id(argument) + "-help";
    }

    private <T> List<Option> options(T[] choices, Function<T, String> key, String texts, T chosen) {
        return Stream.of(choices)
                .map(choice -> new Option(
                        key.apply(choice),
                        messages.text("partnerescalation." + texts + key.apply(choice)),
                        choice == chosen))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.text(CONFIG + key, arguments);
    }
}
