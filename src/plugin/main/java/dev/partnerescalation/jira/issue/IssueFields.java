package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** Finds the custom fields of the app in Jira. */
final class IssueFields {

    private IssueFields() {}

    /** The field, if the set-up made it and it still exists. */
    static Optional<CustomField> existing(EscalationField field, InstalledIds ids, CustomFieldManager fields) {
        return ids.fieldId(field).map(fields::getCustomFieldObject);
    }

    /** The field, if it also has a context for the project and the type of this issue; without one the issue has no value of it. */
    static Optional<CustomField> of(Issue issue, EscalationField field, InstalledIds ids, CustomFieldManager fields) {
        return existing(field, ids, fields).filter(found -> found.getRelevantConfig(issue) != null);
    }
}
