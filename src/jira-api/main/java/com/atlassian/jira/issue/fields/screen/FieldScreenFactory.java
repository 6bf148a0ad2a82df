package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Makes screens and screen schemes that are not stored yet. A public app built for Jira 8.13 uses it. */
public interface FieldScreenFactory {
    FieldScreenScheme createFieldScreenScheme();

    FieldScreenSchemeItem createFieldScreenSchemeItem();

    IssueTypeScreenScheme createIssueTypeScreenScheme();

    IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();

    FieldScreen createScreen();
}
