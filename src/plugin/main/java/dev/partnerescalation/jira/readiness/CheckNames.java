package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import java.util.Collection;
import java.util.List;

/** What people call the checks. */
public final class CheckNames {

    private CheckNames() {}

    /** The bundle key of a check's name. */
    public static String key(Check check) {
        return "partnerescalation.check." + check.key();
    }

    /** The name of a check. */
    public static String of(Check check, Messages messages) {
        return messages.text(key(check));
    }

    /** The names of some checks, in their order. */
    public static List<String> of(Collection<Check> checks, Messages messages) {
        return checks.stream().map(check -> of(check, messages)).toList();
    }

    /** The names of some checks as they stand in a sentence. */
    static String list(Collection<Check> checks, Messages messages) {
        return String.join(", ", of(checks, messages));
    }
}
