package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.TextContent;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/**
 * Single fields of an escalation as one reader sees them; for pages, and never for judging. A field that is gone is simply empty. Each
 * call reads one field, so that a page pays for no more than it shows.
 */
public final class ShownFields {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;
    private final MessageBundles texts;

    public ShownFields(InstalledObjects installed, CustomFieldManager fields, MessageBundles texts) {
        this.installed = installed;
        this.fields = fields;
        this.texts = texts;
    }

    /** What somebody wrote; empty when nothing can be seen there. */
    public Optional<String> text(Issue issue, EscalationField field) {
        return value(issue, field)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(TextContent::isVisible);
    }

    /** The picked date. */
    public Optional<LocalDate> day(Issue issue, EscalationField field) {
        return value(issue, field)
                .filter(Date.class::isInstance)
                .map(Date.class::cast)
                .map(Today::dayOf);
    }

    /** The chosen option. */
    public Optional<Option> option(Issue issue, EscalationField field) {
        return value(issue, field).filter(Option.class::isInstance).map(Option.class::cast);
    }

    /** The stable key of an option; empty for one that an administrator added. */
    public Optional<String> key(EscalationField field, Option option) {
        return Optional.ofNullable(option.getOptionId())
                .flatMap(id -> installed.snapshot().optionKey(field, id));
    }

    /** What the reader calls an option: the text of the app, unless an administrator reworded it. */
    public String name(EscalationField field, Option option, Messages messages) {
        String stored = String.valueOf(option.getValue());
        return key(field, option)
                .map(field::optionTextKey)
                .filter(key -> texts.english().text(key).equals(stored))
                .map(messages::text)
                .orElse(stored);
    }

    private Optional<Object> value(Issue issue, EscalationField field) {
        return IssueFields.of(issue, field, installed.snapshot(), fields).map(issue::getCustomFieldValue);
    }
}
