package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.rules.TextContent;
import java.util.Optional;

/** The value of one field with a plain text; because reading all fields is slow when many issues are asked for. */
public final class TextField {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;

    public TextField(InstalledObjects installed, CustomFieldManager fields) {
        this.installed = installed;
        this.fields = fields;
    }

    /** What somebody wrote; empty also when the field was deleted or is not available for the issue. */
    public Optional<String> of(Issue issue, EscalationField field) {
        return IssueFields.of(issue, field, installed.snapshot(), fields)
                .map(issue::getCustomFieldValue)
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(TextContent::isVisible);
    }
}
