package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.host.store.FieldValueRow;
import dev.partnerescalation.host.store.OptionRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Any number of options of a list, inside a list of their ids; each at most once. */
final class OptionsType implements StoredType {

    private final OptionChoices options;

    OptionsType(OptionChoices options) {
        this.options = options;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null) {
            return null;
        }
        if (!(json instanceof List<?> members)) {
            throw new ValueFault("data was not an array");
        }
        return orNull(members.stream()
                .map(member -> options.parse(member, place))
                .distinct()
                .toList());
    }

    @Override
    public Object parseMember(Object json, IssueContext place) {
        return options.parse(json, place);
    }

    @Override
    public Object json(Object value) {
        return value == null ? null : rowsOf(value).stream().map(options::json).toList();
    }

    @Override
    public Object toApi(Object value) {
        return value == null
                ? null
                : ids(value).stream()
                        .map(options::option)
                        .filter(Objects::nonNull)
                        .toList();
    }

    @Override
    public Object fromApi(Object value) {
        if (value == null) {
            return null;
        }
        List<Object> ids = new ArrayList<>();
        ((Collection<?>) value).forEach(option -> ids.add(((Option) option).getOptionId()));
        return orNull(ids);
    }

    @Override
    public String idOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String textOf(Object value) {
        return value == null
                ? null
                : rowsOf(value).stream().map(OptionRow::text).collect(Collectors.joining(","));
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
    public boolean isList() {
        return true;
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return value == null
                ? List.of()
                : ids(value).stream()
                        .map(id -> FieldValueRow.option(fieldId, id))
                        .toList();
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return orNull(rows.stream().map(FieldValueRow::optionId).toList());
    }

    private List<OptionRow> rowsOf(Object value) {
        return ids(value).stream().map(options::row).flatMap(Optional::stream).toList();
    }

    private static List<Long> ids(Object value) {
        return ((List<?>) value).stream().map(Long.class::cast).toList();
    }

    private static Object orNull(List<?> values) {
        return values.isEmpty() ? null : values;
    }
}
