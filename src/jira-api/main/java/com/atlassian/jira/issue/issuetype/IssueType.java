package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

/** Signature of Jira's public type IssueType, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface IssueType extends IssueConstant {
    Avatar getAvatar();

    boolean isSubTask();
}
