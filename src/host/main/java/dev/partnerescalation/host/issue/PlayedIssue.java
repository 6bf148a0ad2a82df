package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.config.SystemField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plays {@link MutableIssue}: a draft in the words of Jira's API. Setters change the draft only; functions of the workflow store it. */
final class PlayedIssue {

    private final IssueDraft draft;
    private final IssueObjects objects;
    private Map<String, IssueField> fieldsHere;
    private Place placeOfFields;

    PlayedIssue(IssueDraft draft, IssueObjects objects) {
        this.draft = draft;
        this.objects = objects;
    }

    IssueDraft draft() {
        return draft;
    }

    public Long getId() {
        return draft.isStored() ? draft.row().id() : null;
    }

    public String getKey() {
        return draft.isStored() ? draft.row().key() : null;
    }

    public Long getNumber() {
        return draft.isStored() ? draft.row().number() : null;
    }

    public Long getWorkflowId() {
        return draft.isStored() ? draft.row().entryId() : null;
    }

    public boolean isCreated() {
        return draft.isStored();
    }

    public Long getProjectId() {
        return draft.row().projectId();
    }

    public Project getProjectObject() {
        return objects.config().project(draft.row().projectId());
    }

    public IssueType getIssueType() {
        return (IssueType) api(SystemField.ISSUE_TYPE);
    }

    public String getIssueTypeId() {
        return id(SystemField.ISSUE_TYPE);
    }

    public Status getStatus() {
        return (Status) api(SystemField.STATUS);
    }

    public String getStatusId() {
        return id(SystemField.STATUS);
    }

    public Priority getPriority() {
        return (Priority) api(SystemField.PRIORITY);
    }

    public Resolution getResolution() {
        return (Resolution) api(SystemField.RESOLUTION);
    }

    public String getResolutionId() {
        return id(SystemField.RESOLUTION);
    }

    public String getSummary() {
        return (String) draft.get(SystemField.SUMMARY);
    }

    public String getDescription() {
        return (String) draft.get(SystemField.DESCRIPTION);
    }

    public String getEnvironment() {
        return (String) draft.get(SystemField.ENVIRONMENT);
    }

    public ApplicationUser getReporter() {
        return (ApplicationUser) api(SystemField.REPORTER);
    }

    public ApplicationUser getReporterUser() {
        return getReporter();
    }

    public String getReporterId() {
        return (String) draft.get(SystemField.REPORTER);
    }

    public ApplicationUser getCreator() {
        return (ApplicationUser) api(SystemField.CREATOR);
    }

    public String getCreatorId() {
        return (String) draft.get(SystemField.CREATOR);
    }

    public ApplicationUser getAssignee() {
        return (ApplicationUser) api(SystemField.ASSIGNEE);
    }

    public ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    public String getAssigneeId() {
        return (String) draft.get(SystemField.ASSIGNEE);
    }

    public Timestamp getCreated() {
        return (Timestamp) api(SystemField.CREATED);
    }

    public Timestamp getUpdated() {
        return (Timestamp) api(SystemField.UPDATED);
    }

    public Timestamp getResolutionDate() {
        return (Timestamp) api(SystemField.RESOLVED);
    }

    public Timestamp getDueDate() {
        return (Timestamp) api(SystemField.DUE_DATE);
    }

    @SuppressWarnings("unchecked") // the type of labels gives labels
    public Set<Label> getLabels() {
        return (Set<Label>) api(SystemField.LABELS);
    }

    /** There are no security levels here. */
    public Long getSecurityLevelId() {
        return null;
    }

    public boolean isSubTask() {
        return false;
    }

    public Long getParentId() {
        return null;
    }

    public Issue getParentObject() {
        return null;
    }

    public Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    /** The default workflow of Jira forbids editing nowhere; a step may say so. */
    public boolean isEditable() {
        return objects.isEditable(draft);
    }

    public Object getCustomFieldValue(CustomField field) {
        IssueField known = fieldsHere().get(field.getId());
        if (known == null) {
            // Perhaps it was made or moved here since this issue was read.
            known = objects.fields()
                    .find(field.getId())
                    .filter(found -> objects.fields().isRelevant(found, draft.place()))
                    .orElse(null);
        }
        return known == null ? null : known.type().toApi(draft.get(known.id()));
    }

    /** The custom fields of the issue's place, read once: an app that judges an issue asks for some twenty values in a row. */
    private Map<String, IssueField> fieldsHere() {
        Place place = draft.place();
        if (!place.equals(placeOfFields)) {
            fieldsHere = objects.fields().customFields(place).stream()
                    .collect(Collectors.toMap(IssueField::id, field -> field));
            placeOfFields = place;
        }
        return fieldsHere;
    }

    public void setCustomFieldValue(CustomField field, Object value) {
        IssueField known = objects.fields()
                .find(field.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no field " + field.getId()));
        draft.set(known.id(), known.type().fromApi(value));
    }

    public void setSummary(String text) {
        draft.set(SystemField.SUMMARY, text);
    }

    public void setDescription(String text) {
        draft.set(SystemField.DESCRIPTION, text);
    }

    public void setEnvironment(String text) {
        draft.set(SystemField.ENVIRONMENT, text);
    }

    public void setAssignee(ApplicationUser user) {
        set(SystemField.ASSIGNEE, user);
    }

    public void setReporter(ApplicationUser user) {
        set(SystemField.REPORTER, user);
    }

    public void setPriority(Priority priority) {
        set(SystemField.PRIORITY, priority);
    }

    public void setPriorityObject(Priority priority) {
        setPriority(priority);
    }

    public void setResolution(Resolution resolution) {
        set(SystemField.RESOLUTION, resolution);
    }

    public void setResolutionObject(Resolution resolution) {
        setResolution(resolution);
    }

    public void setDueDate(Timestamp date) {
        set(SystemField.DUE_DATE, date);
    }

    public void setLabels(Set<Label> labels) {
        set(SystemField.LABELS, labels);
    }

    /** What is not stored yet, by field id. Links that were added on the screen are only named, as in Jira. */
    public Map<String, ModifiedValue<Object>> getModifiedFields() {
        Map<String, ModifiedValue<Object>> modified = new HashMap<>();
        for (IssueDraft.Change change : draft.changes()) {
            objects.fields()
                    .find(change.fieldId())
                    .ifPresent(field -> modified.put(
                            field.id(),
                            new ModifiedValue<>(
                                    field.type().toApi(change.before()),
                                    field.type().toApi(change.after()))));
        }
        if (!draft.links().isEmpty()) {
            modified.put(SystemField.ISSUE_LINKS.id(), new ModifiedValue<>(null, draft.links()));
        }
        return modified;
    }

    private Object api(SystemField field) {
        return objects.fields().of(field).type().toApi(draft.get(field));
    }

    private String id(SystemField field) {
        Object id = draft.get(field);
        return id == null ? null : id.toString();
    }

    private void set(SystemField field, Object value) {
        draft.set(field, objects.fields().of(field).type().fromApi(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlayedIssue that
                && (draft == that.draft
                        || draft.isStored()
                                && that.draft.isStored()
                                && draft.row().id() == that.draft.row().id());
    }

    @Override
    public int hashCode() {
        return draft.isStored() ? Long.hashCode(draft.row().id()) : System.identityHashCode(draft);
    }

    @Override
    public String toString() {
        return draft.isStored() ? draft.row().key() : "a new issue";
    }
}
