package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a client asks for with {@code expand}. Jira leaves out what it does not know; what local Jira does not emulate is refused by name. */
record Expansion(Set<String> wanted) {

    /**
     * Reads the query parameter, which may stand there several times and may hold several names each.
     *
     * @param emulated the names that the answer can deliver
     * @throws Fault 400 that names another one
     */
    static Expansion of(List<String> parameters, Set<String> emulated) {
        Set<String> wanted = parameters.stream()
                .filter(Objects::nonNull)
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.stream().filter(name -> !emulated.contains(name)).findFirst().ifPresent(other -> {
            throw Fault.invalid("Local Jira does not emulate 'expand=" + other + "' here.");
        });
        return new Expansion(wanted);
    }

    boolean has(String name) {
        return wanted.contains(name);
    }
}
