package com.atlassian.jira.issue;

/**
 * What issue types, statuses, priorities and resolutions have in common: an id, a stored name, and a name in the
 * language of the reader. A public app built for Jira 11.3.8 uses it.
 */
public interface IssueConstant {

    String getDescription();

    String getId();

    String getName();

    String getNameTranslation();
}
