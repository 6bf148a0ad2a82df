package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The validator's arguments in the workflow; nobody else knows their names.
 *
 * <p>A missing argument has the default of {@link EscalationPolicy#standard()} and an unknown one is ignored. One that is
 * there but is no String, no number, out of range, an unknown word or holds <code>${</code> is unreadable: the workflow
 * engine expands <code>${name}</code> before the call, so such a value may have become anything, null included.
 *
 * @param policy what the arguments say
 */
public record ValidatorSettings(EscalationPolicy policy) {

    private static final String MODE = "mode.";
    private static final String CALENDAR = "calendar";
    private static final String LINK_TYPES = "link.types";
    private static final String COUNT_WEB_LINKS = "count.web.links";
    private static final String WAIVERS = "waivers";

    /** The settings that say this policy. */
    public static ValidatorSettings of(EscalationPolicy policy) {
        return new ValidatorSettings(policy);
    }

    /** Reads stored arguments; never guesses what an unreadable one may have meant. */
    public static PolicyReading read(Map<?, ?> arguments) {
        Reader reader = new Reader(arguments);
        EscalationPolicy policy = reader.policy();
        return reader.unreadable.isEmpty()
                ? new PolicyReading.Readable(policy)
                : new PolicyReading.Unreadable(reader.unreadable.get(0));
    }

    /**
     * Reads what a form sent or shows: numbers are brought into their range, and anything else that is unreadable gives
     * way to the default. Jira's form has no channel for messages, so the view shows what holds afterwards.
     */
    public static ValidatorSettings repaired(Map<?, ?> arguments) {
        return new ValidatorSettings(new Reader(arguments).policy());
    }

    /** The names of the arguments that are there but cannot be read. */
    public static List<String> unreadable(Map<?, ?> arguments) {
        Reader reader = new Reader(arguments);
        reader.policy();
        return List.copyOf(reader.unreadable);
    }

    static String name(Check check) {
        return MODE + check.key();
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
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Check check : Check.values()) {
            arguments.put(name(check), policy.mode(check).key());
        }
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

    /** Reads every argument once and notes those that cannot be read. */
    private static final class Reader {

        private final Map<?, ?> arguments;
        private final List<String> unreadable = new ArrayList<>();

        Reader(Map<?, ?> arguments) {
            this.arguments = arguments;
        }

        EscalationPolicy policy() {
            EscalationPolicy.Builder policy = EscalationPolicy.builder();
            for (Check check : Check.values()) {
                word(name(check), Mode::of).ifPresent(mode -> policy.mode(check, mode));
            }
            for (NumberSetting number : NumberSetting.values()) {
                number(number).ifPresent(value -> number.set(policy, value));
            }
            word(CALENDAR, HolidayCalendar::of).ifPresent(policy::calendar);
            value(LINK_TYPES).ifPresent(list -> policy.linkTypeIds(ids(list)));
            word(COUNT_WEB_LINKS, Reader::flag).ifPresent(policy::countWebLinks);
            word(WAIVERS, Waivers::of).ifPresent(policy::waivers);
            return policy.build();
        }

        private Optional<String> value(String name) {
            if (!arguments.containsKey(name)) {
                return Optional.empty();
            }
            if (arguments.get(name) instanceof String text && !text.contains("${")) {
                return Optional.of(text.strip());
            }
            unreadable.add(name);
            return Optional.empty();
        }

        private <T> Optional<T> word(String name, Function<String, Optional<T>> meaning) {
            Optional<String> text = value(name);
            Optional<T> word = text.flatMap(meaning);
            if (text.isPresent() && word.isEmpty()) {
                unreadable.add(name);
            }
            return word;
        }

        private static Optional<Boolean> flag(String text) {
            return switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        private Optional<Integer> number(NumberSetting setting) {
            Optional<String> text = value(name(setting));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            String digits = text.get();
            if (!isNumber(digits)) {
                unreadable.add(name(setting));
                return Optional.empty();
            }
            int number = nearest(digits);
            if (number < setting.least() || number > setting.most()) {
                unreadable.add(name(setting));
            }
            return Optional.of(Math.max(setting.least(), Math.min(setting.most(), number)));
        }

        private static boolean isNumber(String text) {
            int start = text.startsWith("-") ? 1 : 0;
            return text.length() > start && text.chars().skip(start).allMatch(sign -> sign >= '0' && sign <= '9');
        }

        /** The number itself, or the end of the int range where it lies outside. */
        private static int nearest(String digits) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException tooLong) { // only digits were let in, so it can only be too long
                return digits.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            }
        }

        private Set<String> ids(String list) {
            Set<String> ids = new TreeSet<>();
            if (!list.isEmpty()) {
                Arrays.stream(list.split(",", -1)).map(String::strip).forEach(id -> {
                    if (id.length() <= 18 && !id.startsWith("-") && isNumber(id)) {
                        ids.add(id);
                    } else if (!unreadable.contains(LINK_TYPES)) {
                        unreadable.add(LINK_TYPES);
                    }
                });
            }
            return ids;
        }
    }
}
