package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** Signature of Jira's public type FieldScreenSchemeItem, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreenSchemeItem extends Comparable<FieldScreenSchemeItem> {
    FieldScreen getFieldScreen();

    Long getFieldScreenId();

    FieldScreenScheme getFieldScreenScheme();

    Long getId();

    ScreenableIssueOperation getIssueOperation();

    String getIssueOperationName();

    void remove();

    void setFieldScreen(FieldScreen fieldScreen);

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void setIssueOperation(ScreenableIssueOperation screenableIssueOperation);

    void store();
}
