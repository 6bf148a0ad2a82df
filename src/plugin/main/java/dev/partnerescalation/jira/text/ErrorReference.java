package dev.partnerescalation.jira.text;

import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;

/**
 * Ties what a person is told about an unexpected error to its entry in Jira's log. The person gets only a short reference, because a
 * stack trace could name what that person may not know; an administrator finds the entry by it.
 */
public final class ErrorReference {

    private static final int LENGTH = 8;

    private ErrorReference() {}

    /**
     * Logs an unexpected error under a new reference.
     *
     * @param message with a placeholder {@code {}} for each argument; the reference is appended
     * @return the reference for the person, eight hexadecimal digits
     */
    public static String log(Logger log, Throwable cause, String message, Object... arguments) {
        String reference = UUID.randomUUID().toString().substring(0, LENGTH);
        Object[] logged = Arrays.copyOf(arguments, arguments.length + 2);
        logged[arguments.length] = reference;
        logged[arguments.length + 1] = cause;
        log.error(message + " (reference {})", logged);
        return reference;
    }
}
