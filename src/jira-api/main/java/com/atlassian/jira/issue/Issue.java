package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** Signature of Jira's public type Issue, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface Issue extends IssueContext {
    boolean equals(Object value);

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getAssigneeUser();

    Timestamp getCreated();

    ApplicationUser getCreator();

    String getCreatorId();

    Object getCustomFieldValue(CustomField customField);

    String getDescription();

    Timestamp getDueDate();

    String getEnvironment();

    Long getEstimate();

    Object getExternalFieldValue(String text);

    Long getId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getKey();

    Set<Label> getLabels();

    Long getNumber();

    Long getOriginalEstimate();

    Long getParentId();

    Issue getParentObject();

    Priority getPriority();

    Long getProjectId();

    Project getProjectObject();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getReporterUser();

    Resolution getResolution();

    Timestamp getResolutionDate();

    String getResolutionId();

    Long getSecurityLevelId();

    Status getStatus();

    String getStatusId();

    Collection<Issue> getSubTaskObjects();

    String getSummary();

    Long getTimeSpent();

    Timestamp getUpdated();

    Long getVotes();

    Long getWatches();

    Long getWorkflowId();

    int hashCode();

    boolean isCreated();

    boolean isEditable();

    boolean isSubTask();
}
