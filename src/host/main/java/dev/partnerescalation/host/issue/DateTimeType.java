package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A moment. */
final class DateTimeType implements StoredType {

    private final Function<Instant, String> format;
    private final Function<String, Optional<Instant>> parse;

    /**
     * @param format a moment as REST shows it to whoever acts
     * @param parse what a client sent, empty when it is no moment
     */
    DateTimeType(Function<Instant, String> format, Function<String, Optional<Instant>> parse) {
        this.format = format;
        this.parse = parse;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null || "".equals(json)) {
            return null;
        }
        if (!(json instanceof String text)) {
            throw new ValueFault("Operation value must be a string");
        }
        return parse.apply(text)
                .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
                .orElseThrow(() -> new ValueFault("Error parsing time: " + text));
    }

    @Override
    public Object json(Object value) {
        return value == null ? null : format.apply((Instant) value);
    }

    @Override
    public Object toApi(Object value) {
        return value == null ? null : Timestamp.from((Instant) value);
    }

    @Override
    public Object fromApi(Object value) {
        return value == null ? null : Instant.ofEpochMilli(((Date) value).getTime());
    }

    @Override
    public String idOf(Object value) {
        return textOf(value);
    }

    @Override
    public String textOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null
                ? List.of()
                : List.of(FieldValueRow.date(fieldId, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC)));
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).date().toInstant(ZoneOffset.UTC);
    }
}
