package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.store.CustomFieldRow;

/**
 * A field of issues with the kind of values it has. Exactly one of {@code system} and {@code custom} is set.
 *
 * @param name as stored, for the change history; pages show a translated one
 */
public record IssueField(String id, String name, ValueType type, SystemField system, CustomFieldRow custom) {

    public boolean isCustom() {
        return custom != null;
    }

    /** How the field is called in the change history. */
    String historyName() {
        return isCustom() ? name : id;
    }

    /** What REST calls the type of a value. */
    public String schemaType() {
        return isCustom()
                ? FieldType.of(custom.typeKey()).map(FieldType::schemaType).orElse("any")
                : system.schemaType().orElse("any");
    }

    /** What REST calls the members of a value that is a list; null for others. */
    public String schemaItems() {
        return isCustom()
                ? FieldType.of(custom.typeKey()).flatMap(FieldType::schemaItems).orElse(null)
                : system.schemaItems().orElse(null);
    }
}
