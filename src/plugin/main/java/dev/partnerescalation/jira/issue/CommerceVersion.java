package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.rules.TextContent;
import java.util.Optional;

/** The Adobe Commerce version that an escalation names; this one field alone, because reading all fields is slow when many issues are asked for. */
public final class CommerceVersion {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;

    public CommerceVersion(InstalledObjects installed, CustomFieldManager fields) {
        this.installed = installed;
        this.fields = fields;
    }

    /** What somebody wrote; empty also when the field was deleted or is not available for the issue. */
    public Optional<String> of(Issue issue) {
        return IssueFields.of(issue, EscalationField.VERSION, installed.snapshot(), fields)
                .map(issue::getCustomFieldValue)
                .filter(String.class::isInstance)
                .map(version -> ((String) version).strip())
                .filter(TextContent::isVisible);
    }
}
