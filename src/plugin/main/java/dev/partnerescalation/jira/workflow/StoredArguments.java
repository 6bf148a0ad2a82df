package dev.partnerescalation.jira.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The arguments of a validator as a workflow stores them. Notes the names of those that are there but cannot be read: they are no Strings,
 * or hold <code>${</code>. The workflow engine expands <code>${name}</code> before the call, so such a value may have become anything, null
 * included (jira-evidence.md, "Rules of the engine").
 */
final class StoredArguments {

    private final Map<?, ?> arguments;
    private final Set<String> unreadable = new LinkedHashSet<>();

    StoredArguments(Map<?, ?> arguments) {
        this.arguments = arguments;
    }

    /** The names of the arguments that could not be read so far, in the order in which they were asked for. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Notes that the value of an argument makes no sense. */
    void refuse(String name) {
        unreadable.add(name);
    }

    /** Whether the argument is there, readable or not. */
    boolean has(String name) {
        return arguments.containsKey(name);
    }

    /** The value without blanks around it; empty where it is absent or cannot be read. */
    Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (arguments.get(name) instanceof String text && !text.contains("${")) {
            return Optional.of(text.strip());
        }
        refuse(name);
        return Optional.empty();
    }

    /** What the value stands for; empty where it is absent or cannot be read. */
    <T> Optional<T> choice(String name, Function<String, Optional<T>> meaning) {
        Optional<String> text = text(name);
        Optional<T> choice = text.flatMap(meaning);
        if (text.isPresent() && choice.isEmpty()) {
            refuse(name);
        }
        return choice;
    }

    /** A whole number; one that is out of range is refused and answered as the nearest end of the range. */
    Optional<Integer> number(String name, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!isNumber(text.get())) {
            refuse(name);
            return Optional.empty();
        }
        int number = nearest(text.get());
        if (number < least || number > most) {
            refuse(name);
        }
        return Optional.of(Math.max(least, Math.min(most, number)));
    }

    /** Whether these are digits of ASCII, with or without a minus. */
    static boolean isNumber(String text) {
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
}
