package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.util.List;

/** A type of custom fields whose values stand in the table of field values. */
interface StoredType extends ValueType {

    /** The rows of a value; none for an empty field. */
    List<FieldValueRow> rows(long fieldId, Object value);

    /** The value of the rows of one field of one issue; null for none. */
    Object read(List<FieldValueRow> rows);
}
