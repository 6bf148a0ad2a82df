package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.math.BigDecimal;
import java.util.List;

/** A number. */
final class NumberType implements StoredType {

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null) {
            return null;
        }
        if (!(json instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw new ValueFault("Operation value must be a number");
        }
        return number.doubleValue();
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
        return value == null ? null : ((Number) value).doubleValue();
    }

    @Override
    public String idOf(Object value) {
        return null;
    }

    @Override
    public String textOf(Object value) {
        return value == null
                ? null
                : BigDecimal.valueOf((Double) value).stripTrailingZeros().toPlainString();
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null ? List.of() : List.of(FieldValueRow.number(fieldId, (Double) value));
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).number();
    }
}
