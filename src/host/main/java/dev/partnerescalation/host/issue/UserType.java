package dev.partnerescalation.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.FieldValueRow;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.List;
import java.util.Map;

/** A person, inside by key. */
final class UserType implements StoredType {

    private final Users users;
    private final ConfigBeans beans;

    UserType(Users users, ConfigBeans beans) {
        this.users = users;
        this.beans = beans;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null) {
            return null;
        }
        if (!(json instanceof Map<?, ?> named)) {
            throw new ValueFault("data was not an object");
        }
        if (!(named.get("name") instanceof String name)) {
            if (named.containsKey("name") && named.get("name") == null) {
                return null;
            }
            throw new ValueFault("expected 'name' property to be a string");
        }
        if (name.isEmpty()) {
            return null;
        }
        return users.byName(name)
                .filter(User::active)
                .orElseThrow(() -> new ValueFault("User '" + name + "' does not exist."))
                .key();
    }

    @Override
    public Object json(Object value) {
        return value == null
                ? null
                : users.byKey((String) value).map(beans::user).orElse(null);
    }

    @Override
    public Object toApi(Object value) {
        return value == null
                ? null
                : users.byKey((String) value).map(users::applicationUser).orElse(null);
    }

    @Override
    public Object fromApi(Object value) {
        return value == null ? null : ((ApplicationUser) value).getKey();
    }

    @Override
    public String idOf(Object value) {
        return (String) value;
    }

    @Override
    public String textOf(Object value) {
        return value == null
                ? null
                : users.byKey((String) value).map(User::displayName).orElse((String) value);
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
