package dev.partnerescalation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reason why a check is open, still without a language.
 *
 * @param code what is wrong
 * @param why for a reason about a text: what is wrong with it; empty if the text is simply absent
 * @param field where a form should show the reason; empty if no field of the escalation is the place to fix it
 * @param arguments only Integer, LocalDate, CaseField, Check or String; {@link ReasonCode} says which
 */
public record Reason(ReasonCode code, Optional<Why> why, Optional<CaseField> field, List<Object> arguments) {

    /** Refuses an argument of any other type, so that a translation knows every case. */
    public Reason {
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof Integer
                    || argument instanceof LocalDate
                    || argument instanceof CaseField
                    || argument instanceof Check
                    || argument instanceof String)) {
                throw new IllegalArgumentException("Not an argument of a reason: " + argument.getClass());
            }
        }
    }

    static Reason at(CaseField field, ReasonCode code, Object... arguments) {
        return new Reason(code, Optional.empty(), Optional.of(field), List.of(arguments));
    }

    /** The same reason with more arguments behind those it has. */
    Reason with(List<?> more) {
        return new Reason(
                code,
                why,
                field,
                Stream.concat(arguments.stream(), more.stream()).toList());
    }

    static Reason general(ReasonCode code, Object... arguments) {
        return new Reason(code, Optional.empty(), Optional.empty(), List.of(arguments));
    }
}
