package dev.partnerescalation.host.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which fields a client wants to see: {@code *all}, {@code *navigable}, names, and names with a minus sign. */
record FieldSelection(boolean all, boolean navigable, Set<String> with, Set<String> without) {

    static final FieldSelection ALL = new FieldSelection(true, false, Set.of(), Set.of());
    static final FieldSelection NAVIGABLE = new FieldSelection(false, true, Set.of(), Set.of());

    /** Reads the query parameter, which may stand there several times and may hold several names each. */
    static FieldSelection of(List<String> parameters, FieldSelection usual) {
        List<String> names = parameters.stream()
                .filter(Objects::nonNull)
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return usual;
        }
        Set<String> with = new LinkedHashSet<>();
        Set<String> without = new LinkedHashSet<>();
        for (String name : names) {
            if (name.startsWith("-")) {
                without.add(name.substring(1));
            } else if (!name.startsWith("*")) {
                with.add(name);
            }
        }
        boolean onlyWithout = with.isEmpty() && names.stream().noneMatch(name -> name.startsWith("*"));
        return new FieldSelection(
                names.contains("*all") || onlyWithout && usual.all,
                names.contains("*navigable") || onlyWithout && usual.navigable,
                with,
                without);
    }

    /** Whether a field is wanted. Comments are the one field here that Jira does not count as navigable. */
    boolean wants(String fieldId) {
        boolean ofGroup = all || navigable && !fieldId.equals("comment");
        return (ofGroup || with.contains(fieldId)) && !without.contains(fieldId);
    }
}
