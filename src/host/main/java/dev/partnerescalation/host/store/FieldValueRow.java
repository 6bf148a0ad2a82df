package dev.partnerescalation.host.store;

import java.time.LocalDateTime;

/**
 * One value of a custom field; exactly one component is set. A day is stored as its midnight, an instant as UTC: only the
 * field's type knows which of the two it is.
 */
public record FieldValueRow(long fieldId, String text, Double number, LocalDateTime date, Long optionId) {

    public static FieldValueRow text(long fieldId, String text) {
        return new FieldValueRow(fieldId, text, null, null, null);
    }

    public static FieldValueRow number(long fieldId, double number) {
        return new FieldValueRow(fieldId, null, number, null, null);
    }

    public static FieldValueRow date(long fieldId, LocalDateTime date) {
        return new FieldValueRow(fieldId, null, null, date, null);
    }

    public static FieldValueRow option(long fieldId, long optionId) {
        return new FieldValueRow(fieldId, null, null, null, optionId);
    }
}
