package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.ConfigurableField;

/** {@link ConfigurableField} over a field of the system. */
record LocalField(SystemField field) implements ConfigurableField<Object> {

    @Override
    public String getId() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.label();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalField that && field == that.field;
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }
}
