package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Set;

/** Signature of Jira's public type CustomFieldType, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface CustomFieldType<T, S> {
    String DEFAULT_VALUE_TYPE = "DefaultValue";

    String RESOURCE_PREVIEW = "customfieldpreview.png";

    void createValue(CustomField customField, Issue issue, T t);

    String getChangelogString(CustomField customField, T t);

    String getChangelogValue(CustomField customField, T t);

    T getDefaultValue(FieldConfig fieldConfig);

    String getDescription();

    String getKey();

    String getName();

    String getStringFromSingularObject(S s);

    T getValueFromIssue(CustomField customField, Issue issue);

    boolean isRenderable();

    Set<Long> remove(CustomField customField);

    void setDefaultValue(FieldConfig fieldConfig, T t);

    void updateValue(CustomField customField, Issue issue, T t);

    boolean valuesEqual(T t, T t2);
}
