package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** The screen for one operation; no operation means all others. A public app built for Jira 11.3.8 uses it. */
public interface FieldScreenSchemeItem {
    FieldScreen getFieldScreen();

    ScreenableIssueOperation getIssueOperation();

    void setFieldScreen(FieldScreen fieldScreen);

    void setIssueOperation(ScreenableIssueOperation issueOperation);
}
