package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.rules.FourEyes;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds who set the waivers of an escalation and who wrote their reason last. A value that differs from the stored one is being entered
 * with the transition, so it is the actor's; any other is that of the latest change to it, and of the creator if it was never changed.
 *
 * <p>The change history names a custom field by the name that it had at the time (jira-evidence.md, "Links, bulk
 * changes, ways around validators"), which is no id. So a change is
 * known by the value that it led to, which is the one that is stored now; the name only decides when several fields got the same
 * text. Where the history cannot be read nobody is known, and then four eyes are not shown.
 */
public final class WaiverHistory {

    private static final Logger LOG = LoggerFactory.getLogger(WaiverHistory.class);

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final ChangeHistoryManager histories;
    private final IssueManager issues;
    private final CustomFieldManager fields;

    public WaiverHistory(ChangeHistoryManager histories, IssueManager issues, CustomFieldManager fields) {
        this.histories = histories;
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
        return new FourEyes(
                acting,
                reporter,
                author(EscalationField.WAIVED_CHECKS, issue, stored, acting, ids),
                author(EscalationField.WAIVER_REASON, issue, stored, acting, ids));
    }

    private Optional<String> author(
            EscalationField field, Issue issue, Issue stored, Optional<String> actor, InstalledIds ids) {
        Optional<CustomField> customField = IssueFields.of(stored, field, ids, fields);
        if (customField.isEmpty()) {
            return Optional.empty();
        }
        Object before = content(stored.getCustomFieldValue(customField.get()));
        Object now = content(issue.getCustomFieldValue(customField.get()));
        return before.equals(now) ? storedBy(customField.get(), before, stored, actor) : actor;
    }

    private Optional<String> storedBy(CustomField field, Object value, Issue stored, Optional<String> actor) {
        try {
            List<ChangeHistory> changes = histories.getChangeHistories(stored);
            Predicate<ChangeItemBean> leadsToIt = item -> value.equals(contentOf(item, value));
            String name = StoredNames.of(field);
            return latest(changes, leadsToIt.and(item -> name.equals(item.getField())), actor)
                    .or(() -> latest(changes, leadsToIt, actor))
                    .map(change -> Optional.ofNullable(change.getAuthorKey()))
                    .orElseGet(() -> Optional.ofNullable(stored.getCreator()).map(ApplicationUser::getKey));
        } catch (RuntimeException | LinkageError unreadable) {
            LOG.warn("Who set waivers is not known, so nobody is taken for a second person", unreadable);
            return Optional.empty();
        }
    }

    /** The latest such change, in whatever order Jira lists them; of several at the same moment one by the actor. */
    private static Optional<ChangeHistory> latest(
            List<ChangeHistory> changes, Predicate<ChangeItemBean> wanted, Optional<String> actor) {
        ChangeHistory latest = null;
        for (ChangeHistory change : changes) {
            if (change.getChangeItemBeans().stream().anyMatch(wanted)
                    && (latest == null || isNext(change, latest, actor))) {
                latest = change;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static boolean isNext(ChangeHistory change, ChangeHistory latest, Optional<String> actor) {
        int order = change.getTimePerformed().compareTo(latest.getTimePerformed());
        return order > 0 || order == 0 && !actor.equals(Optional.ofNullable(latest.getAuthorKey()));
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
    private static Object contentOf(ChangeItemBean item, Object value) {
        if (value instanceof Set<?>) {
            return NO_DIGITS
                    .splitAsStream(Objects.requireNonNullElse(item.getTo(), ""))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
        }
        return text(Objects.requireNonNullElse(item.getToString(), ""));
    }

    /** Browsers send different line ends, so those do not count. */
    private static String text(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
