package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.rest.FieldMeta;

/** Names and descriptions of fields on forms, in the reader's language. */
record FieldLabels(FieldMeta meta) {

    String label(String fieldId) {
        return meta.name(fieldId);
    }

    String description(String fieldId) {
        return meta.description(fieldId);
    }

    boolean isRequired(String fieldId) {
        return meta.isRequired(fieldId);
    }

    /** Whether an administrator wrote the texts. */
    boolean isCustom(String fieldId) {
        return SystemField.of(fieldId).isEmpty();
    }
}
