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
            Choices examples,
            Radios waivers) {}

    /** A table with a row for each check and a column for each mode. */
    record Modes(String label, String check, List<Column> columns, List<Row> rows) {}

    record Column(String id, String label, String help) {}

    record Row(String id, String label, String help, List<Cell> cells) {}

    /** One radio button of a table; row and column are its label. */
    record Cell(String id, String name, String value, String labelledBy, boolean chosen) {}

    record Numbers(String label, List<NumberGroup> groups) {}

    /** Numbers about the same thing, side by side. */
    record NumberGroup(String id, String label, List<NumberInput> inputs) {}

    record Select(String id, String name, String label, String help, String helpId, List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    /** A whole number, with its range, in digits. */
    record NumberInput(
            String id,
            String name,
            String label,
            String range,
            String rangeId,
            String least,
            String most,
            String value) {}

    /**
     * Boxes of which any number can be ticked: the link types, and web links, which are a setting of their own.
     *
     * @param tooMany what is said of more linked examples than examples
     */
    record Choices(
            String id,
            String name,
            String label,
            String help,
            String helpId,
            List<Choice> options,
            Choice webLinks,
            String webLinksName,
            String tooMany) {}

    record Choice(String id, String value, String label, boolean chosen) {}

    /** Radio buttons of which one is chosen. */
    record Radios(String id, String name, String label, List<Choice> options) {}

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
                examples(policy),
                waivers(policy));
    }

    private Modes modes(EscalationPolicy policy) {
        List<Column> columns = Arrays.stream(Mode.values())
                .map(mode -> new Column(
                        columnId(mode),
                        messages.text("partnerescalation.mode." + mode.key()),
                        text("mode." + mode.key() + ".help")))
                .toList();
        List<Row> rows = Arrays.stream(Check.values())
                .map(check -> row(check, policy.mode(check)))
                .toList();
        return new Modes(text("modes"), text("check"), columns, rows);
    }

    private Row row(Check check, Mode chosen) {
        String name = id(ValidatorSettings.name(check));
        String row = name + "-row";
        List<Cell> cells = Arrays.stream(Mode.values())
                .map(mode ->
                        new Cell(name + "-" + mode.key(), name, mode.key(), row + " " + columnId(mode), mode == chosen))
                .toList();
        return new Row(row, labels.of(ValidatorSettings.name(check)), text("check." + check.key() + ".help"), cells);
    }

    private static String columnId(Mode mode) {
        return "pe-column-" + mode.key();
    }

    private Numbers numbers(EscalationPolicy policy) {
        List<NumberGroup> groups = Arrays.stream(NumberSetting.Group.values())
                .map(group -> new NumberGroup(
                        "pe-numbers-" + group.key(),
                        messages.text(group.labelKey()),
                        Arrays.stream(NumberSetting.values())
                                .filter(number -> number.group() == group)
                                .map(number -> number(number, policy))
                                .toList()))
                .toList();
        return new Numbers(text("numbers"), groups);
    }

    private NumberInput number(NumberSetting number, EscalationPolicy policy) {
        String argument = ValidatorSettings.name(number);
        String least = Integer.toString(number.least());
        String most = Integer.toString(number.most());
        return new NumberInput(
                id(argument),
                id(argument),
                messages.text(number.labelKey()),
                text("range", least, most),
                id(argument) + "-range",
                least,
                most,
                Integer.toString(number.of(policy)));
    }

    private Choices examples(EscalationPolicy policy) {
        Set<String> ids = new LinkedHashSet<>(linkTypes.keySet());
        ids.addAll(policy.linkTypeIds());
        LinkTypeLabels names = new LinkTypeLabels(messages, linkTypes);
        String argument = ValidatorSettings.linkTypesName();
        String webLinks = ValidatorSettings.countWebLinksName();
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
                        .toList(),
                new Choice(id(webLinks), "true", labels.of(webLinks), policy.countWebLinks()),
                id(webLinks),
                text("too-many-linked"));
    }

    private Radios waivers(EscalationPolicy policy) {
        String argument = ValidatorSettings.waiversName();
        return new Radios(
                id(argument),
                id(argument),
                labels.of(argument),
                Arrays.stream(Waivers.values())
                        .map(waivers -> new Choice(
                                id(argument) + "-" + waivers.key(),
                                waivers.key(),
                                messages.text("partnerescalation.waivers." + waivers.key()),
                                waivers == policy.waivers()))
                        .toList());
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
