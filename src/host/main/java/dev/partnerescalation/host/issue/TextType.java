package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.util.List;
import java.util.Locale;

/** Text up to a length. */
final class TextType implements StoredType {

    static final int ONE_LINE = 255;
    static final int MANY_LINES = 32_767;

    private final int limit;

    TextType(int limit) {
        this.limit = limit;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null) {
            return null;
        }
        if (!(json instanceof String text)) {
            throw new ValueFault("Operation value must be a string");
        }
        if (text.length() > limit) {
            throw new ValueFault(String.format(
                    Locale.ENGLISH,
                    "The entered text is too long. It exceeds the allowed limit of %,d characters.",
                    limit));
        }
        return text.isEmpty() ? null : text;
    }

    @Override
    public Object json(Object value) {
        return value;
    }

    @Override
    public Object toApi(Object value) {
        return value;
    }

    @Override
    public Object fromApi(Object value) {
        return value;
    }

    @Override
    public String idOf(Object value) {
        return null;
    }

    @Override
    public String textOf(Object value) {
        return (String) value;
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null ? List.of() : List.of(FieldValueRow.text(fieldId, (String) value));
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).text();
    }
}
