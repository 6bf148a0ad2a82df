package dev.partnerescalation.host.issue;

import java.util.List;

/**
 * What the values of a field are, in each of the forms they take. Inside, a value is one of String, Long (an id), Double,
 * LocalDate, Instant, or a List of such; null is an empty field, an empty list is one too.
 */
public interface ValueType {

    /**
     * Reads what a client sent for the whole field; the client may send null.
     *
     * @throws ValueFault with Jira's message if the field does not take it
     */
    Object parse(Object json, IssueContext place);

    /** The value as REST shows it. */
    Object json(Object value);

    /** The value as Jira's API shows it. */
    Object toApi(Object value);

    /** The value from an object of Jira's API. */
    Object fromApi(Object value);

    /** The value's id for the change history, null where values have none. */
    String idOf(Object value);

    /** The value as text for the change history. */
    String textOf(Object value);

    /** The values to choose from as REST shows them; empty when anything can be entered. */
    default List<Object> allowed(IssueContext place) {
        return List.of();
    }

    /** Whether there is a choice of {@link #allowed} values. */
    default boolean isChoice() {
        return false;
    }

    /** Whether a value is a list, to which single values can be added. */
    default boolean isList() {
        return false;
    }

    /** Reads one member of a list. */
    default Object parseMember(Object json, IssueContext place) {
        throw new ValueFault("The field takes one value, not a list.");
    }
}
