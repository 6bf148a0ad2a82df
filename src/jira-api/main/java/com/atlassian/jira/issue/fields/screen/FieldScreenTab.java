package com.atlassian.jira.issue.fields.screen;

/** A tab of a screen with its fields; it is stored at once. A public app built for Jira 11.3.6 uses it. */
public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String orderableFieldId);

    boolean isContainsField(String fieldId);
}
