package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day on which an escalation was handed over, if that is on record. */
public final class HandedOverOn {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;
    private final Today today;

    public HandedOverOn(InstalledObjects installed, CustomFieldManager fields, Today today) {
        this.installed = installed;
        this.fields = fields;
        this.today = today;
    }

    /** The day in the reader's time zone; empty also when the field was deleted or is not available for the issue. */
    public Optional<LocalDate> of(Issue issue, @Nullable ApplicationUser reader) {
        return field(issue)
                .map(issue::getCustomFieldValue)
                .filter(Date.class::isInstance)
                .map(moment -> Instant.ofEpochMilli(((Date) moment).getTime()))
                .map(moment -> today.at(moment, reader).toLocalDate());
    }

    /** Whether the day can be noted; false when the field was deleted or is not available for the issue. */
    public boolean isAvailable(Issue issue) {
        return field(issue).isPresent();
    }

    /**
     * Notes on an issue that it is handed over now; Jira stores it at the end of the transition.
     *
     * @throws java.util.NoSuchElementException if the field is not available
     */
    public void setNow(MutableIssue issue) {
        // To the millisecond, as Jira keeps it.
        issue.setCustomFieldValue(
                field(issue).orElseThrow(), Timestamp.from(today.moment().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Optional<CustomField> field(Issue issue) {
        return IssueFields.of(issue, EscalationField.HANDED_OVER_ON, installed.snapshot(), fields);
    }
}
