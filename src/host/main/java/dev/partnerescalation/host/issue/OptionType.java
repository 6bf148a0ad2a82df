package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.host.store.FieldValueRow;
import dev.partnerescalation.host.store.OptionRow;
import java.util.List;

/** One option of a list, inside by its id. */
final class OptionType implements StoredType {

    private final OptionChoices options;

    OptionType(OptionChoices options) {
        this.options = options;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        return json == null ? null : options.parse(json, place);
    }

    @Override
    public Object json(Object value) {
        return value == null
                ? null
                : options.row((Long) value).map(options::json).orElse(null);
    }

    @Override
    public Object toApi(Object value) {
        return value == null ? null : options.option((Long) value);
    }

    @Override
    public Object fromApi(Object value) {
        return value == null ? null : ((Option) value).getOptionId();
    }

    @Override
    public String idOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String textOf(Object value) {
        return value == null
                ? null
                : options.row((Long) value).map(OptionRow::text).orElse(null);
    }

    @Override
    public List<Object> allowed(IssueContext place) {
        return options.allowed(place);
    }

    @Override
    public boolean isChoice() {
        return true;
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null ? List.of() : List.of(FieldValueRow.option(fieldId, (Long) value));
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).optionId();
    }
}
