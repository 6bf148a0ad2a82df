package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/** The day on which an escalation was handed over, if that is on record. */
public final class HandOverDate {

    private final InstalledParts installed;
    private final CustomFieldManager fields;
    private final Today today;

    public HandOverDate(InstalledParts installed, CustomFieldManager fields, Today today) {
        this.installed = installed;
        this.fields = fields;
        this.today = today;
    }

    /** The day in the reader's time zone; empty also when the field was deleted or is not available for the issue. */
    public Optional<LocalDate> of(Issue issue, ApplicationUser reader) {
        CustomField field = installed
                .fieldId(EscalationField.HANDED_OVER_ON)
                .map(fields::getCustomFieldObject)
                .orElse(null);
        if (field == null || field.getRelevantConfig(issue) == null) {
            return Optional.empty();
        }
        return issue.getCustomFieldValue(field) instanceof Date moment
                ? Optional.of(
                        today.at(Instant.ofEpochMilli(moment.getTime()), reader).toLocalDate())
                : Optional.empty();
    }
}
