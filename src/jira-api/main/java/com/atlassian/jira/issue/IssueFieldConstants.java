package com.atlassian.jira.issue;

/** Ids of the system fields. Known from Jira 7.13; no newer use by a public app was seen. */
public class IssueFieldConstants {
    public static final String ISSUE_LINKS = "issuelinks";
}
