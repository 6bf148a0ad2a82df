package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** {@link CustomFieldType} over one of Jira's own types. */
record LocalCustomFieldType(FieldType type) implements CustomFieldType<Object, Object> {

    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return type.label();
    }
}
