package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import java.util.Optional;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** Where anything may stand: a number, or nothing that exists. */
    static Optional<Long> read(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /**
     * Where Jira insists on a number.
     *
     * @param what the name of the id in the refusal
     * @throws Fault 400, if it is none
     */
    static long number(String text, String what) {
        if (!text.matches("-?\\d{1,18}")) {
            throw Fault.invalid("The " + what + " '" + text + "' is not a number.");
        }
        return Long.parseLong(text);
    }
}
