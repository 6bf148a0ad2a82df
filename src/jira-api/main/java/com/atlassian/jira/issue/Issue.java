package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** An issue, read only. What does not exist is null. A public app built for Jira 11.3.3 uses it. */
public interface Issue extends IssueContext {

    String getAssigneeId();

    Timestamp getCreated();

    ApplicationUser getCreator();

    Object getCustomFieldValue(CustomField customField);

    String getDescription();

    Long getId();

    String getIssueTypeId();

    String getKey();

    Long getProjectId();

    Project getProjectObject();

    ApplicationUser getReporter();

    String getReporterId();

    Resolution getResolution();

    Long getSecurityLevelId();

    Status getStatus();

    String getSummary();
}
