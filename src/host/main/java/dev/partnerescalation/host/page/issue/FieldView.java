package dev.partnerescalation.host.page.issue;

import java.util.List;

/**
 * A field of an issue with its value, ready to be shown.
 *
 * @param type the field type as Jira names it in classes and {@code data-fieldtype}: {@code select}, {@code textarea}
 * @param typeKey the complete key of the type
 * @param shape which of the template's ways shows it: text, lines, link, list, labels, moment
 * @param texts the value; one text, except of lists
 * @param moment the value of a date
 */
record FieldView(
        String id,
        TranslatedName name,
        String type,
        String typeKey,
        String shape,
        List<String> texts,
        DateView moment) {

    public FieldView {
        texts = List.copyOf(texts);
    }

    boolean isPerson() {
        return type.equals("userpicker");
    }

    boolean isDate() {
        return shape.equals("moment");
    }
}
