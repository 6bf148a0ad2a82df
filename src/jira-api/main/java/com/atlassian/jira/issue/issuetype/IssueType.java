package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

/** An issue type. A public app built for Jira 11.3.6 uses it. */
public interface IssueType extends IssueConstant {
    Avatar getAvatar();

    boolean isSubTask();
}
