package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/** The screen scheme for one issue type; no type means all others. A public app built for Jira 11.3.8 uses it. */
public interface IssueTypeScreenSchemeEntity {
    FieldScreenScheme getFieldScreenScheme();

    String getIssueTypeId();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void setIssueTypeId(String issueTypeId);
}
