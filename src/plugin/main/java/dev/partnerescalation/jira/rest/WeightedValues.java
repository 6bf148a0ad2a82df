package dev.partnerescalation.jira.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client would like, as the headers {@code Accept} and {@code Accept-Language} list it, in the order of the header. It is read here
 * and not by JAX-RS, which throws at the first entry that it cannot read: an entry that makes no sense says nothing, and breaks nothing.
 *
 * @param values each with its weight; one of weight 0 is what the client does not take
 */
record WeightedValues(List<Weighted> values) {

    /** Longer ones name no language and no type that there is. */
    private static final int LONGEST = 200;

    private static final int MOST = 100;
    private static final Pattern WEIGHT = Pattern.compile("\\s*[qQ]\\s*=\\s*([01](?:\\.[0-9]{0,9})?)\\s*");

    /** Copies the list. */
    WeightedValues {
        values = List.copyOf(values);
    }

    /**
     * One wish.
     *
     * @param value without parameters and without blanks around it, never empty
     * @param weight from 0 to 1
     */
    record Weighted(String value, double weight) {}

    /** Reads all headers of this name; none is an empty list. */
    static WeightedValues of(HttpHeaders headers, String name) {
        List<String> sent = headers.getRequestHeader(name);
        return of(sent == null ? List.of() : sent);
    }

    /** Reads the lines of a header. */
    static WeightedValues of(List<String> lines) {
        List<Weighted> values = new ArrayList<>();
        for (String line : lines) {
            for (String entry : line == null ? new String[0] : line.split(",", MOST + 1)) {
                if (entry.length() <= LONGEST && values.size() < MOST) {
                    read(entry, values);
                }
            }
        }
        return new WeightedValues(values);
    }

    private static void read(String entry, List<Weighted> values) {
        String[] parts = entry.split(";", -1);
        String value = parts[0].strip();
        double weight = 1;
        for (int place = 1; place < parts.length; place++) {
            if (parts[place].strip().matches("[qQ]\\s*=.*")) {
                Matcher given = WEIGHT.matcher(parts[place]);
                if (!given.matches()) {
                    return;
                }
                weight = Math.min(1, Double.parseDouble(given.group(1)));
            }
        }
        if (!value.isEmpty()) {
            values.add(new Weighted(value, weight));
        }
    }
}
