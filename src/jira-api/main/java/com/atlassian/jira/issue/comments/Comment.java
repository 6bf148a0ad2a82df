package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Signature of Jira's public type Comment, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface Comment {
    ApplicationUser getAuthorApplicationUser();

    String getAuthorFullName();

    String getBody();

    Date getCreated();

    String getGroupLevel();

    Long getId();

    Issue getIssue();

    Long getRoleLevelId();

    ApplicationUser getUpdateAuthorApplicationUser();

    String getUpdateAuthorFullName();

    Date getUpdated();
}
