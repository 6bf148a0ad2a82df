package dev.partnerescalation.host.user;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The themes of Jira's pages: light and dark by the design tokens of AUI, and the original one, in which pages name no theme. */
public enum Theme {
    ORIGINAL,
    LIGHT,
    DARK;

    /** What forms send and the database keeps. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a code; empty for one that there is not. */
    public static Optional<Theme> of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }
}
