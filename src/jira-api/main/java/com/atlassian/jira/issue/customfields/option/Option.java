package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** One option of a select list. A public app built for Jira 11.3.8 uses it. */
public interface Option {

    Long getOptionId();

    FieldConfig getRelatedCustomField();

    String getValue();

    void setValue(String value);
}
