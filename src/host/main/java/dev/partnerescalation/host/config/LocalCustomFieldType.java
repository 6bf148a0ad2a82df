package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** Plays {@link CustomFieldType} for one of Jira's own types. */
record LocalCustomFieldType(FieldType type) {

    public String getKey() {
        return type.key();
    }

    public String getName() {
        return type.label();
    }

    public String getDescription() {
        return type.label();
    }

    public Object getValueFromIssue(CustomField field, Issue issue) {
        return issue.getCustomFieldValue(field);
    }
}
