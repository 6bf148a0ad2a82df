package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.IssueConstant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Type, status, priority or resolution, inside by id.
 *
 * @param label how Jira's messages call it
 * @param all every constant of the kind
 * @param one what we need to know of a row
 * @param json a row as REST shows it
 * @param api the object of Jira's API with an id
 */
record ConstantType<R>(
        String label,
        Supplier<List<R>> all,
        Function<R, Named> one,
        Function<R, Map<String, Object>> json,
        LongFunction<?> api)
        implements ValueType {

    /** Id and stored name. */
    record Named(long id, String name) {}

    @Override
    public Object parse(Object sent, IssueContext place) {
        if (sent == null) {
            return null;
        }
        if (sent instanceof Map<?, ?> named) {
            if (named.get("id") != null) {
                String id = String.valueOf(named.get("id"));
                return find(row -> String.valueOf(row.id()).equals(id), label + " id '" + id + "' is not valid");
            }
            if (named.get("name") instanceof String name) {
                return find(row -> row.name().equalsIgnoreCase(name), label + " name '" + name + "' is not valid");
            }
        }
        throw new ValueFault("Specify a valid 'id' or 'name' for " + label);
    }

    private Long find(Function<Named, Boolean> wanted, String otherwise) {
        return all.get().stream()
                .map(one)
                .filter(wanted::apply)
                .findFirst()
                .orElseThrow(() -> new ValueFault(otherwise))
                .id();
    }

    private Optional<R> row(Object value) {
        return value == null
                ? Optional.empty()
                : all.get().stream()
                        .filter(row -> one.apply(row).id() == (Long) value)
                        .findFirst();
    }

    @Override
    public Object json(Object value) {
        return row(value).map(json).orElse(null);
    }

    @Override
    public Object toApi(Object value) {
        return value == null ? null : api.apply((Long) value);
    }

    @Override
    public Object fromApi(Object value) {
        return value == null ? null : Long.valueOf(((IssueConstant) value).getId());
    }

    @Override
    public String idOf(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String textOf(Object value) {
        return row(value).map(row -> one.apply(row).name()).orElse(null);
    }

    @Override
    public List<Object> allowed(IssueContext place) {
        return all.get().stream().<Object>map(json).toList();
    }

    @Override
    public boolean isChoice() {
        return true;
    }
}
