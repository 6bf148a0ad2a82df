package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of Jira that local Jira emulates: they supply the values of a comparison. */
final class SearchFunctions {

    private final User reader;
    private final SearchDates dates;

    SearchFunctions(User reader, SearchDates dates) {
        this.reader = reader;
        this.dates = dates;
    }

    /** The key of the user that a function names, or a refusal. */
    String user(JqlOperand.Function function) {
        if (!function.name().equalsIgnoreCase("currentUser")) {
            throw refusal(function, "user");
        }
        atMost(0, function);
        return reader.key();
    }

    /** The moment that a function names, or a refusal. */
    Instant moment(JqlOperand.Function function) {
        return switch (function.name().toLowerCase(Locale.ROOT)) {
            case "now" -> {
                atMost(0, function);
                yield dates.now();
            }
            case "startofday" -> dates.startOfDay(step(function));
            case "endofday" -> dates.endOfDay(step(function));
            default -> throw refusal(function, "date");
        };
    }

    private static String step(JqlOperand.Function function) {
        atMost(1, function);
        return function.arguments().isEmpty() ? "0" : function.arguments().get(0);
    }

    private static void atMost(int most, JqlOperand.Function function) {
        if (function.arguments().size() > most) {
            throw JqlText.refusal("'" + function + "' has too many arguments; it takes " + most + " at most.");
        }
    }

    /** Why a function supplies no value of the kind that a field needs. */
    static Fault refusal(JqlOperand.Function function, String kind) {
        Optional<String> known = List.of("currentUser", "now", "startOfDay", "endOfDay").stream()
                .filter(function.name()::equalsIgnoreCase)
                .findFirst();
        return Fault.invalid(
                known.isPresent()
                        ? "The function '" + function + "' supplies no " + kind + "."
                        : "Unable to find JQL function '" + function
                                + "'. Local Jira emulates currentUser(), now(), startOfDay() and endOfDay().");
    }
}
