package dev.partnerescalation.host.config;

import java.util.stream.Stream;

/** Jira's rules for names of issue constants: not blank, at most 60 characters, unique whatever the letter case. */
final class ConstantNames {

    private ConstantNames() {}

    /**
     * Checks the name of something new or renamed.
     *
     * @param others the names that are taken
     * @throws IllegalArgumentException when the name is blank or too long
     * @throws IllegalStateException when it is taken
     */
    static String free(String kind, String name, Stream<String> others) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("The name of a " + kind + " must not be blank");
        }
        if (name.length() > 60) {
            throw new IllegalArgumentException("The name of a " + kind + " has at most 60 characters: " + name);
        }
        if (others.anyMatch(other -> other.strip().equalsIgnoreCase(name.strip()))) {
            throw new IllegalStateException("A " + kind + " with the name '" + name + "' already exists");
        }
        return name;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
