package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;

/** Signature of Jira's public type MutableIssue, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface MutableIssue extends Issue {
    Map<String, ModifiedValue> getModifiedFields();

    void resetModifiedFields();

    void setAssignee(ApplicationUser applicationUser);

    void setAssigneeId(String text);

    void setCreated(Timestamp timestamp);

    void setCustomFieldValue(CustomField customField, Object value);

    void setDescription(String text);

    void setDueDate(Timestamp timestamp);

    void setEnvironment(String text);

    void setEstimate(Long number);

    void setExternalFieldValue(String text, Object value);

    void setExternalFieldValue(String text, Object value, Object value2);

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String text);

    void setIssueTypeObject(IssueType issueType);

    void setLabels(Set<Label> items);

    void setNumber(Long number);

    void setOriginalEstimate(Long number);

    void setParentId(Long number);

    void setParentObject(Issue issue);

    void setPriority(Priority priority);

    void setPriorityId(String text);

    void setPriorityObject(Priority priority);

    void setProjectId(Long number) throws IllegalArgumentException;

    void setProjectObject(Project project);

    void setReporter(ApplicationUser applicationUser);

    void setReporterId(String text);

    void setResolution(Resolution resolution);

    void setResolutionDate(Timestamp timestamp);

    void setResolutionId(String text);

    void setResolutionObject(Resolution resolution);

    void setSecurityLevelId(Long number);

    void setStatus(Status status);

    void setStatusId(String text);

    void setStatusObject(Status status);

    void setSummary(String text);

    void setTimeSpent(Long number);

    void setUpdated(Timestamp timestamp);

    void setVotes(Long number);

    void setWatches(Long number);

    void setWorkflowId(Long number);
}
