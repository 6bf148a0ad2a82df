package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Reason;
import dev.partnerescalation.rules.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From a reason to a sentence in one language. The stable code is the key: {@code contact.waiting} is the text {@code
 * partnerescalation.error.contact.waiting}. What is wrong with a text that somebody wrote is the same sentence for every
 * field, {@code partnerescalation.error.text.<why>}.
 */
final class ReasonMessages {

    private static final String ERROR = "partnerescalation.error.";

    private final Messages messages;
    private final Function<CaseField, String> fieldNames;

    /** @param fieldNames what the reader sees as the name of a field */
    ReasonMessages(Messages messages, Function<CaseField, String> fieldNames) {
        this.messages = messages;
        this.fieldNames = fieldNames;
    }

    /** The key of the sentence for a code and a way of being insufficient. */
    static String key(Reason reason) {
        return reason.why()
                .map(why -> ERROR + "text." + why.key())
                .orElseGet(() -> ERROR + reason.code().code());
    }

    /** The sentence: what is missing and how to fix it. */
    String text(Reason reason) {
        return messages.text(key(reason), arguments(reason));
    }

    private Object[] arguments(Reason reason) {
        List<Object> given = reason.arguments();
        Optional<Why> why = reason.why();
        if (why.isPresent()) {
            return switch (why.get()) {
                case FILLER -> list(field(reason));
                case COPIED -> list(field(reason), fieldNames.apply((CaseField) given.get(0)));
                case TOO_SHORT -> list(field(reason), given.get(0), given.get(1));
            };
        }
        return switch (reason.code()) {
            case SCOPE_MISSING,
                    SCOPE_TIMELINE,
                    CONTACT_DATE,
                    CONTACT_DATE_FUTURE,
                    CONTACT_MISSING,
                    CONTACT_RESPONSE,
                    ENGLISH_MISSING,
                    ENGLISH_LANGUAGE -> list(field(reason));
            case WAIVER_REASON -> list(field(reason), checks(given));
            case WAIVER_FOUR_EYES -> list(checks(given));
            case SCOPE_NOTES -> list(field(reason), given.get(0));
            case CONTACT_RESOLVED -> list(messages.text("partnerescalation.transition.resolve-with-partner"));
            case CONTACT_WAITING -> list(messages.day((LocalDate) given.get(0)), field(reason));
            case CONTACT_DUE_TOO_EARLY -> list(field(reason), messages.day((LocalDate) given.get(0)));
            case EXAMPLES_MISSING -> list(given.get(0), given.get(1), field(reason));
            case EXAMPLES_LINKED -> list(given.get(0), given.get(1));
            case EXAMPLES_SCREEN -> list();
            case WAIVER_FORBIDDEN -> list(CheckNames.of((Check) given.get(0), messages));
        };
    }

    /** The names of the checks among the arguments. */
    private String checks(List<Object> arguments) {
        return CheckNames.list(
                arguments.stream()
                        .filter(Check.class::isInstance)
                        .map(Check.class::cast)
                        .toList(),
                messages);
    }

    private String field(Reason reason) {
        return fieldNames.apply(reason.field()
                .orElseThrow(() -> new IllegalArgumentException("This reason should name a field: " + reason)));
    }

    private static Object[] list(Object... arguments) {
        return arguments;
    }
}
