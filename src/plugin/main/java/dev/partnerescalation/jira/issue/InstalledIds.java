package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of what the set-up made, as they were at one moment. One judgement works on one of these, so that it reads the
 * settings once and cannot see two different states of them.
 */
public record InstalledIds(Map<String, String> ids) {

    /** Copies the collection. */
    public InstalledIds {
        ids = Map.copyOf(ids);
    }

    /** The id of an object by its name, such as {@code "screen.create"}. */
    public Optional<String> get(String object) {
        return Optional.ofNullable(ids.get(object));
    }

    /** The id of a custom field in Jira's form, such as {@code "customfield_10100"}. */
    public Optional<String> fieldId(EscalationField field) {
        return get(InstalledObjects.fieldPart(field));
    }

    /** The id of an option; empty also when what is stored is no number. */
    public Optional<Long> optionId(EscalationField field, String optionKey) {
        return number(InstalledObjects.optionPart(field, optionKey));
    }

    /** The key of the option with this id, if the set-up made such an option for the field. */
    public Optional<String> optionKey(EscalationField field, long optionId) {
        String id = Long.toString(optionId);
        return field.optionKeys().stream()
                .filter(key -> id.equals(ids.get(InstalledObjects.optionPart(field, key))))
                .findFirst();
    }

    /** The id of the issue type <em>Partner Escalation</em>. */
    public Optional<String> issueTypeId() {
        return get(InstalledObjects.ISSUE_TYPE);
    }

    /** Whether the issue is a partner escalation, by its type. */
    public boolean isEscalation(Issue issue) {
        return issueTypeId().filter(id -> id.equals(issue.getIssueTypeId())).isPresent();
    }

    /** How the names of the objects of one project begin. */
    public static String projectPrefix(long projectId) {
        return "project." + projectId + ".";
    }

    /** Whether something is stored about the project: also after an administrator took the issue type out of it. */
    public boolean wasSetUp(long projectId) {
        String prefix = projectPrefix(projectId);
        return ids.keySet().stream().anyMatch(object -> object.startsWith(prefix));
    }

    /** The id of the link type <em>Escalation example</em>. */
    public Optional<Long> linkTypeId() {
        return number(InstalledObjects.LINK_TYPE);
    }

    private Optional<Long> number(String object) {
        return get(object).flatMap(JiraId::of);
    }
}
