package com.atlassian.jira.project;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Signature of Jira's public type Project, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface Project {
    Long getAssigneeType();

    Avatar getAvatar();

    String getDescription();

    String getEmail();

    Long getId();

    Collection<IssueType> getIssueTypes();

    String getKey();

    String getLeadUserKey();

    String getLeadUserName();

    String getName();

    String getOriginalKey();

    ApplicationUser getProjectLead();

    String getUrl();
}
