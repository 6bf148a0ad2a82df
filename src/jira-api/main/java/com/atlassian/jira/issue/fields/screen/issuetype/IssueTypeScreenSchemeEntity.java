package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Signature of Jira's public type IssueTypeScreenSchemeEntity, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface IssueTypeScreenSchemeEntity extends Comparable<IssueTypeScreenSchemeEntity> {
    FieldScreenScheme getFieldScreenScheme();

    Long getFieldScreenSchemeId();

    Long getId();

    IssueType getIssueType();

    String getIssueTypeId();

    IssueType getIssueTypeObject();

    IssueTypeScreenScheme getIssueTypeScreenScheme();

    void remove();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void setIssueTypeId(String text);

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void store();
}
