package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Waivers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The validator's arguments in the workflow; no other class knows their names.
 *
 * <p>An unknown argument is ignored. A missing one has the default of {@link EscalationPolicy#standard()}, except the mode of a check
 * that came later than the validator, see {@link ModeSettings}. Unreadable is one that is no String, no number, out of range, an
 * unknown word or expanded by the workflow engine, see {@link StoredArguments}.
 *
 * @param policy what the arguments say
 */
public record ValidatorSettings(EscalationPolicy policy) {

    private static final String CALENDAR = "calendar";
    private static final String LINK_TYPES = "link.types";
    private static final String COUNT_WEB_LINKS = "count.web.links";
    private static final String WAIVERS = "waivers";
    private static final int MOST_DIGITS_OF_AN_ID = 18;

    /** The settings that say this policy. */
    public static ValidatorSettings of(EscalationPolicy policy) {
        return new ValidatorSettings(policy);
    }

    /** Reads stored arguments; never guesses what an unreadable one may have meant. */
    public static PolicyReading read(Map<?, ?> arguments) {
        StoredArguments stored = new StoredArguments(arguments);
        EscalationPolicy policy = policy(stored);
        return stored.unreadable().isEmpty()
                ? new PolicyReading.Readable(policy)
                : new PolicyReading.Unreadable(stored.unreadable().get(0));
    }

    /**
     * Reads what a form sent or shows: numbers are brought into their range, and anything else that is unreadable gives
     * way to the default. Jira's form has no channel for messages, so the view shows what holds afterwards.
     */
    public static ValidatorSettings repaired(Map<?, ?> arguments) {
        return new ValidatorSettings(policy(new StoredArguments(arguments)));
    }

    /** The names of the arguments that are there but cannot be read. */
    public static List<String> unreadable(Map<?, ?> arguments) {
        StoredArguments stored = new StoredArguments(arguments);
        policy(stored);
        return stored.unreadable();
    }

    static String name(Check check) {
        return ModeSettings.OF_RULES.name(check);
    }

    static String name(NumberSetting number) {
        return switch (number) {
            case MIN_CHARACTERS -> "min.characters";
            case MIN_WORDS -> "min.words";
            case MIN_EXAMPLES -> "min.examples";
            case MIN_LINKED -> "min.linked";
            case PATIENCE_DAYS -> "patience.days";
        };
    }

    static String calendarName() {
        return CALENDAR;
    }

    /** The name of the argument with the ids of the link types, separated by commas. */
    public static String linkTypesName() {
        return LINK_TYPES;
    }

    static String countWebLinksName() {
        return COUNT_WEB_LINKS;
    }

    static String waiversName() {
        return WAIVERS;
    }

    /** The arguments as the workflow stores them: Strings only. No link types means that any type counts. */
    public Map<String, String> toArguments() {
        Map<String, String> arguments = new LinkedHashMap<>(ModeSettings.OF_RULES.write(policy::mode));
        for (NumberSetting number : NumberSetting.values()) {
            arguments.put(name(number), Integer.toString(number.of(policy)));
        }
        arguments.put(CALENDAR, policy.calendar().key());
        if (!policy.linkTypeIds().isEmpty()) {
            arguments.put(LINK_TYPES, String.join(",", policy.linkTypeIds()));
        }
        arguments.put(COUNT_WEB_LINKS, Boolean.toString(policy.countWebLinks()));
        arguments.put(WAIVERS, policy.waivers().key());
        return arguments;
    }

    private static EscalationPolicy policy(StoredArguments stored) {
        EscalationPolicy.Builder policy = EscalationPolicy.builder().modes(ModeSettings.OF_RULES.read(stored));
        for (NumberSetting number : NumberSetting.values()) {
            stored.number(name(number), number.least(), number.most()).ifPresent(value -> number.set(policy, value));
        }
        stored.choice(CALENDAR, HolidayCalendar::of).ifPresent(policy::calendar);
        stored.text(LINK_TYPES).ifPresent(list -> policy.linkTypeIds(ids(list, stored)));
        stored.choice(COUNT_WEB_LINKS, ValidatorSettings::flag).ifPresent(policy::countWebLinks);
        stored.choice(WAIVERS, Waivers::of).ifPresent(policy::waivers);
        return policy.build();
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Set<String> ids(String list, StoredArguments stored) {
        Set<String> ids = new TreeSet<>();
        if (!list.isEmpty()) {
            for (String part : list.split(",", -1)) {
                String id = part.strip();
                if (id.length() <= MOST_DIGITS_OF_AN_ID && !id.startsWith("-") && StoredArguments.isNumber(id)) {
                    ids.add(id);
                } else {
                    stored.refuse(LINK_TYPES);
                }
            }
        }
        return ids;
    }
}
