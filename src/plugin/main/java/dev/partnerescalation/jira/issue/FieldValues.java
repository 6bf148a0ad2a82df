package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one issue's fields as the rules want them. A field that is needed and cannot be read becomes a problem;
 * a text that is only compared with others may be absent.
 */
final class FieldValues {

    private final Issue issue;
    private final InstalledIds ids;
    private final CustomFieldManager fields;
    private final Set<EscalationField> needed;
    private final List<FieldProblem> problems = new ArrayList<>();

    FieldValues(Issue issue, InstalledIds ids, CustomFieldManager fields, Set<EscalationField> needed) {
        this.issue = issue;
        this.ids = ids;
        this.fields = fields;
        this.needed = needed;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The text, "" when empty. Read even if not needed, since a note may be a copy of it. */
    String text(EscalationField field) {
        Object value = value(field);
        if (value == null) {
            return "";
        }
        return value instanceof String text ? text : unknown(field, "");
    }

    Optional<LocalDate> day(EscalationField field) {
        if (!needed.contains(field)) {
            return Optional.empty();
        }
        Object value = value(field);
        if (value == null) {
            return Optional.empty();
        }
        return value instanceof Date picked ? Optional.of(Today.dayOf(picked)) : unknown(field, Optional.empty());
    }

    /** The key of the chosen option. */
    Optional<String> option(EscalationField field) {
        if (!needed.contains(field)) {
            return Optional.empty();
        }
        Object value = value(field);
        return value == null ? Optional.empty() : key(field, value);
    }

    /** The keys of all ticked options. */
    Set<String> options(EscalationField field) {
        Set<String> keys = new LinkedHashSet<>();
        if (needed.contains(field)) {
            Object value = value(field);
            if (value instanceof Collection<?> ticked) {
                ticked.forEach(one -> key(field, one).ifPresent(keys::add));
            } else if (value != null) {
                unknown(field, keys);
            }
        }
        return keys;
    }

    private Optional<String> key(EscalationField field, Object value) {
        Optional<String> key = value instanceof Option option && option.getOptionId() != null
                ? ids.optionKey(field, option.getOptionId())
                : Optional.empty();
        return key.isPresent() ? key : unknown(field, key);
    }

    private @Nullable Object value(EscalationField field) {
        Optional<CustomField> customField = IssueFields.of(issue, field, ids, fields);
        if (customField.isEmpty()) {
            problem(field, FieldProblem.Kind.MISSING);
        }
        return customField.map(issue::getCustomFieldValue).orElse(null);
    }

    private <T> T unknown(EscalationField field, T nothing) {
        problem(field, FieldProblem.Kind.UNKNOWN_VALUE);
        return nothing;
    }

    private void problem(EscalationField field, FieldProblem.Kind kind) {
        FieldProblem problem = new FieldProblem(field, kind);
        if (needed.contains(field) && !problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
