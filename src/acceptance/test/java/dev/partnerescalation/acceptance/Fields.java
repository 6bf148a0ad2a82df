package dev.partnerescalation.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Values for the fields of an escalation, by the stable keys of the fields, written as REST wants them. */
final class Fields {

    private static final Bundle ENGLISH = Bundle.english();

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    static Fields none() {
        return new Fields(Map.of());
    }

    Fields text(String key, String text) {
        return and(key, text);
    }

    Fields day(String key, LocalDate day) {
        return and(key, day.toString());
    }

    Fields option(String key, String option) {
        return and(key, Map.of("value", ENGLISH.option(key, option)));
    }

    Fields waived(String... checks) {
        return and(
                "waived-checks",
                Stream.of(checks)
                        .map(check -> Map.of("value", ENGLISH.option("waived-checks", check)))
                        .toList());
    }

    /** Empties fields. */
    Fields empty(String... keys) {
        Fields all = this;
        for (String key : keys) {
            all = all.and(key, null);
        }
        return all;
    }

    Fields and(Fields others) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Fields(more);
    }

    private Fields and(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Fields(more);
    }

    /** By field id. Jira's own summary and description keep their names. */
    Map<String, Object> json(Installation installation) {
        BiFunction<String, Object, String> id =
                (key, value) -> List.of("summary", "description").contains(key) ? key : installation.field(key);
        Map<String, Object> json = new LinkedHashMap<>();
        values.forEach((key, value) -> json.put(id.apply(key, value), value));
        return json;
    }
}
