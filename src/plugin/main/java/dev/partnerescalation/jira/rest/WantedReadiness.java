package dev.partnerescalation.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param issues keys or numbers, as they were sent
 * @param transition the number of a transition; empty for the hand-over
 */
record WantedReadiness(List<String> issues, OptionalInt transition) {

    /** How many issues one request may ask for. */
    static final int MOST = 500;

    /** Reads the parameters of a request for one issue; empty if the transition is no number. */
    static Optional<WantedReadiness> of(String issue, @Nullable String transition) {
        return of(List.of(issue), transition);
    }

    /** Reads the body of a request for many; empty if it is not what it should be. */
    static Optional<WantedReadiness> of(@Nullable Map<String, Object> body) {
        if (body == null || !(body.get("issues") instanceof List<?> sent) || sent.size() > MOST) {
            return Optional.empty();
        }
        List<String> issues = new ArrayList<>();
        for (Object issue : sent) {
            if (!isText(issue)) {
                return Optional.empty();
            }
            issues.add(issue.toString());
        }
        Object transition = body.get("transition");
        return transition == null || isText(transition)
                ? of(issues, transition == null ? null : transition.toString())
                : Optional.empty();
    }

    /** Numbers of issues and transitions are Strings in the answers of Jira, but clients send them as numbers, too. */
    private static boolean isText(@Nullable Object value) {
        return value instanceof String || value instanceof Integer || value instanceof Long;
    }

    private static Optional<WantedReadiness> of(List<String> issues, @Nullable String transition) {
        if (transition == null) {
            return Optional.of(new WantedReadiness(List.copyOf(issues), OptionalInt.empty()));
        }
        return transition.matches("[0-9]{1,9}")
                ? Optional.of(new WantedReadiness(List.copyOf(issues), OptionalInt.of(Integer.parseInt(transition))))
                : Optional.empty();
    }
}
