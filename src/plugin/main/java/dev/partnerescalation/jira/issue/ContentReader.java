package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.label.Label;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads all fields of an escalation for a document. */
public final class ContentReader {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;
    private final MessageBundles texts;

    public ContentReader(InstalledObjects installed, CustomFieldManager fields, MessageBundles texts) {
        this.installed = installed;
        this.fields = fields;
        this.texts = texts;
    }

    /** What the issue's fields hold now. */
    public EscalationContent read(Issue issue) {
        InstalledIds ids = installed.snapshot();
        Messages english = texts.english();
        Map<EscalationField, String> written = new EnumMap<>(EscalationField.class);
        Map<EscalationField, List<String>> choices = new EnumMap<>(EscalationField.class);
        Map<EscalationField, LocalDate> days = new EnumMap<>(EscalationField.class);
        Map<EscalationField, List<String>> labels = new EnumMap<>(EscalationField.class);
        Optional<Instant> handedOver = Optional.empty();
        for (EscalationField field : EscalationField.values()) {
            Object value = value(issue, field, ids);
            if (value instanceof String text) {
                written.put(field, text);
            } else if (value instanceof Option option) {
                choices.put(field, List.of(name(field, option, ids, english)));
            } else if (value instanceof Timestamp moment && field == EscalationField.HANDED_OVER_ON) {
                handedOver = Optional.of(Instant.ofEpochMilli(moment.getTime()));
            } else if (value instanceof Date picked) {
                days.put(field, Today.dayOf(picked));
            } else if (value instanceof Collection<?> many) {
                readMany(field, many, ids, english, choices, labels);
            }
        }
        return new EscalationContent(written, choices, days, labels, handedOver);
    }

    private @Nullable Object value(Issue issue, EscalationField field, InstalledIds ids) {
        return IssueFields.of(issue, field, ids, fields)
                .map(issue::getCustomFieldValue)
                .orElse(null);
    }

    private static void readMany(
            EscalationField field,
            Collection<?> many,
            InstalledIds ids,
            Messages english,
            Map<EscalationField, List<String>> choices,
            Map<EscalationField, List<String>> labels) {
        List<String> names = new ArrayList<>();
        for (Object one : many) {
            if (one instanceof Option option) {
                names.add(name(field, option, ids, english));
            } else if (one instanceof Label label) {
                names.add(label.getLabel());
            }
        }
        boolean options = !field.optionKeys().isEmpty();
        (options ? choices : labels).put(field, List.copyOf(names));
    }

    private static String name(EscalationField field, Option option, InstalledIds ids, Messages english) {
        return Optional.ofNullable(option.getOptionId())
                .flatMap(id -> ids.optionKey(field, id))
                .map(key -> english.text(field.optionTextKey(key)))
                .orElseGet(() -> String.valueOf(option.getValue()));
    }
}
