package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;

/** A day without a time. Jira's API shows it as midnight in the time zone of Jira's machine. */
final class DateType implements StoredType {

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null || "".equals(json)) {
            return null;
        }
        if (!(json instanceof String text)) {
            throw new ValueFault("Operation value must be a string");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new ValueFault("Error parsing date string: " + text);
            }
            return day;
        } catch (DateTimeParseException noDate) {
            throw new ValueFault("Error parsing date string: " + text);
        }
    }

    @Override
    public Object json(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Object toApi(Object value) {
        return value == null
                ? null
                : Timestamp.from(
                        ((LocalDate) value).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    @Override
    public Object fromApi(Object value) {
        return value == null
                ? null
                : Instant.ofEpochMilli(((Date) value).getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate();
    }

    @Override
    public String idOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String textOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null ? List.of() : List.of(FieldValueRow.date(fieldId, ((LocalDate) value).atStartOfDay()));
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).date().toLocalDate();
    }
}
