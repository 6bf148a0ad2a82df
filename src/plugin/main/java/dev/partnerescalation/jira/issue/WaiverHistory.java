package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.FieldChanges.FieldChange;
import dev.partnerescalation.rules.FourEyes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who set the waivers of an escalation and who wrote their reason last. A value that differs from the stored one is being entered
 * with the transition, so it is the actor's; any other is that of the latest change to it, and of the creator if it was never changed.
 *
 * <p>The change history names a custom field by the name that it had at the time (jira-evidence.md, "Links, bulk changes, ways around
 * validators"), which is no id. So a change is known by the value that it led to, which is the one that is stored now; the name only
 * decides when several fields got the same text. Where the history cannot be read nobody is known, and then four eyes are not shown.
 */
public final class WaiverHistory {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final FieldChanges changes;
    private final IssueManager issues;
    private final CustomFieldManager fields;

    public WaiverHistory(FieldChanges changes, IssueManager issues, CustomFieldManager fields) {
        this.changes = changes;
        this.issues = issues;
        this.fields = fields;
    }

    /** Who had a hand in the waivers of this issue, which carries the values of the screen. */
    FourEyes of(Issue issue, @Nullable ApplicationUser actor, InstalledIds ids) {
        Optional<String> acting = Optional.ofNullable(actor).map(ApplicationUser::getKey);
        Optional<String> reporter = Optional.ofNullable(issue.getReporterId());
        if (issue.getId() == null) { // being created: everything is the actor's
            return new FourEyes(acting, reporter, acting, acting);
        }
        Issue stored = issues.getIssueObject(issue.getId());
        if (stored == null) { // deleted in the meantime
            return FourEyes.UNKNOWN;
        }
        Hands hands = new Hands(issue, stored, acting, changes.of(stored));
        return new FourEyes(
                acting,
                reporter,
                author(EscalationField.WAIVED_CHECKS, hands, ids),
                author(EscalationField.WAIVER_REASON, hands, ids));
    }

    /** The issue with the values of the screen and as it is stored, who acts, and all changes; empty if these are not known. */
    private record Hands(Issue issue, Issue stored, Optional<String> actor, Optional<List<FieldChange>> changes) {}

    private Optional<String> author(EscalationField field, Hands hands, InstalledIds ids) {
        return IssueFields.of(hands.stored(), field, ids, fields).flatMap(customField -> {
            Object before = content(hands.stored().getCustomFieldValue(customField));
            Object now = content(hands.issue().getCustomFieldValue(customField));
            return before.equals(now) ? storedBy(customField, before, hands) : hands.actor();
        });
    }

    private static Optional<String> storedBy(CustomField field, Object value, Hands hands) {
        return hands.changes().flatMap(all -> {
            Predicate<FieldChange> leadsToIt = change -> value.equals(contentOf(change, value));
            String name = StoredNames.of(field);
            return latest(all, leadsToIt.and(change -> name.equals(change.field())), hands.actor())
                    .or(() -> latest(all, leadsToIt, hands.actor()))
                    .map(FieldChange::author)
                    .orElseGet(() ->
                            Optional.ofNullable(hands.stored().getCreator()).map(ApplicationUser::getKey));
        });
    }

    /** The latest such change, in whatever order Jira lists them; of several at the same moment one by the actor. */
    private static Optional<FieldChange> latest(
            List<FieldChange> changes, Predicate<FieldChange> wanted, Optional<String> actor) {
        return changes.stream()
                .filter(wanted)
                .max(Comparator.comparing(FieldChange::moment)
                        .thenComparing(change -> change.author().equals(actor)));
    }

    /** What a value says, so that two of them can be compared: the ids of options, or a text without its line ends. */
    private static Object content(@Nullable Object value) {
        if (value instanceof Collection<?> options) {
            return options.stream()
                    .map(option -> option instanceof Option one ? String.valueOf(one.getOptionId()) : "")
                    .collect(Collectors.toSet());
        }
        return value == null ? "" : text(value.toString());
    }

    /** What a change led to, in the form of the value with which it is compared. Jira writes the ids of options in brackets. */
    private static Object contentOf(FieldChange change, Object value) {
        if (value instanceof Set<?>) {
            return NO_DIGITS
                    .splitAsStream(Objects.requireNonNullElse(change.to(), ""))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
        }
        return text(Objects.requireNonNullElse(change.toText(), ""));
    }

    /** Browsers send different line ends, so those do not count. */
    private static String text(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
