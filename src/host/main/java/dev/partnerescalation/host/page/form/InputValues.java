package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.ValueType;
import dev.partnerescalation.host.json.JsonTimes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values as they stand in inputs, and back into what REST takes. Nothing is judged here: what an input cannot hold is handed on as
 * it was typed, and the field refuses it with Jira's message.
 */
final class InputValues {

    /** Jira's value for "None". */
    static final String NONE = "-1";

    private final IssueAccess access;
    private final JsonTimes times;

    InputValues(IssueAccess access, JsonTimes times) {
        this.access = access;
        this.times = times;
    }

    /** What an input shows for a value of an issue: one text, or one for each choice that is taken. */
    List<String> shown(InputKind kind, ValueType type, Object value) {
        if (kind.takesMany()) {
            return value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(String::valueOf).toList();
        }
        if (value == null) {
            return List.of(kind == InputKind.SELECT || kind == InputKind.RADIO ? NONE : "");
        }
        return List.of(
                switch (kind) {
                    case SELECT, RADIO -> type.idOf(value);
                    case PERSON -> person(type.json(value));
                    case DATETIME ->
                        LocalDateTime.ofInstant((Instant) value, zone()).toString();
                    case TEXTAREA -> SubmittedValues.withPlainLineBreaks(type.textOf(value));
                    // An input of one line has no line breaks, and its browser drops them.
                    case TEXT, URL -> type.textOf(value).replaceAll("[\r\n]", "");
                    default -> type.textOf(value);
                });
    }

    private static String person(Object json) {
        return json instanceof Map<?, ?> user ? String.valueOf(user.get("name")) : "";
    }

    /** Whether the input holds what it showed; the order of ticks means nothing. */
    static boolean isSame(InputKind kind, List<String> shown, List<String> submitted) {
        return kind.takesMany() ? new HashSet<>(shown).equals(new HashSet<>(submitted)) : shown.equals(submitted);
    }

    /** What was typed, as REST takes the value of the field; null empties it. */
    Object json(InputKind kind, List<String> submitted) {
        if (kind.takesMany()) {
            return submitted.stream()
                    .filter(InputValues::isChoice)
                    .map(id -> Map.of("id", id))
                    .toList();
        }
        String text = submitted.isEmpty() ? "" : submitted.get(0);
        return switch (kind) {
            case SELECT, RADIO -> isChoice(text) ? Map.of("id", text) : null;
            case PERSON -> person(text.strip());
            case LABELS ->
                Arrays.stream(text.strip().split("\\s+"))
                        .filter(label -> !label.isEmpty())
                        .toList();
            case NUMBER -> text.isBlank() ? null : number(text.strip()).orElse(text);
            case DATETIME -> moment(text).orElse(text);
            default -> text;
        };
    }

    /** What was ticked and unticked, as operations of REST. */
    static List<Object> operations(List<String> shown, List<String> submitted) {
        Stream<Object> added =
                submitted.stream().filter(id -> !shown.contains(id)).map(id -> Map.of("add", Map.of("id", id)));
        Stream<Object> removed =
                shown.stream().filter(id -> !submitted.contains(id)).map(id -> Map.of("remove", Map.of("id", id)));
        return Stream.concat(added, removed).toList();
    }

    private static boolean isChoice(String id) {
        return !id.isEmpty() && !id.equals(NONE);
    }

    private static Object person(String name) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name.isEmpty() ? null : name);
        return person;
    }

    private static Optional<Object> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<Object> moment(String text) {
        try {
            return Optional.of(
                    times.format(LocalDateTime.parse(text).atZone(zone()).toInstant()));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private ZoneId zone() {
        return access.user().zone();
    }
}
