package dev.partnerescalation.jira.issue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ids of Jira are whole numbers, which settings and workflows store as text. */
public final class JiraId {

    private JiraId() {}

    /**
     * The id that is stored.
     *
     * @param stored what was found; anything, also null
     * @return empty for what is no text of 1 to 18 digits
     */
    public static Optional<Long> of(@Nullable Object stored) {
        return stored instanceof String text && text.matches("[0-9]{1,18}")
                ? Optional.of(Long.valueOf(text))
                : Optional.empty();
    }
}
