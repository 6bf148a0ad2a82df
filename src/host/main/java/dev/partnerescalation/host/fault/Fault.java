package dev.partnerescalation.host.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was asked for and cannot be done. It knows nothing of HTTP: REST resources and pages each answer it in their
 * form.
 */
public final class Fault extends RuntimeException {

    /** Why it cannot be done; the names are those of {@code com.atlassian.jira.util.ErrorCollection.Reason}. */
    public enum Reason {
        /** The request itself is wrong. */
        VALIDATION_FAILED,
        /** Only signed-in users may ask this. */
        NOT_LOGGED_IN,
        /** The user lacks a permission. */
        FORBIDDEN,
        /** What is asked for does not exist, or not for this user. */
        NOT_FOUND,
        /** Another request is changing the same object. */
        CONFLICT,
        /** Local Jira or an app is broken. */
        SERVER_ERROR
    }

    private final Reason reason;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    /**
     * @param messages what is wrong with the whole request
     * @param errors what is wrong with single fields, by field id
     */
    public Fault(Reason reason, List<String> messages, Map<String, String> errors) {
        super(reason + " " + messages + " " + errors, null, false, false);
        this.reason = reason;
        this.messages = List.copyOf(messages);
        this.errors = new LinkedHashMap<>(errors);
    }

    /** A fault of the whole request. */
    public static Fault of(Reason reason, String message) {
        return new Fault(reason, List.of(message), Map.of());
    }

    /** The request is wrong as a whole. */
    public static Fault invalid(String message) {
        return of(Reason.VALIDATION_FAILED, message);
    }

    /** The value of one field is wrong. */
    public static Fault field(String field, String message) {
        return fields(Map.of(field, message));
    }

    /** The values of some fields are wrong; the messages by field id. */
    public static Fault fields(Map<String, String> errors) {
        return new Fault(Reason.VALIDATION_FAILED, List.of(), errors);
    }

    /** Only signed-in users may ask this. */
    public static Fault notLoggedIn(String message) {
        return of(Reason.NOT_LOGGED_IN, message);
    }

    /** The user lacks a permission. */
    public static Fault forbidden(String message) {
        return of(Reason.FORBIDDEN, message);
    }

    /** What is asked for does not exist, or not for this user. */
    public static Fault notFound(String message) {
        return of(Reason.NOT_FOUND, message);
    }

    /** Another request is changing the same object. */
    public static Fault conflict(String message) {
        return of(Reason.CONFLICT, message);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the whole request. */
    public List<String> messages() {
        return messages;
    }

    /** What is wrong with single fields, by field id. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }
}
