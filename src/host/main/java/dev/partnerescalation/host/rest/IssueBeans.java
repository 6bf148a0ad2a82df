package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.SecurityLevelRow;
import dev.partnerescalation.host.store.SecurityLevelStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Issues, their comments and their history as Jira's REST shows them to the acting user. */
public final class IssueBeans {

    private final ConfigBeans beans;
    private final JsonTimes times;
    private final Users users;
    private final IssueReading reading;
    private final Comments comments;
    private final LinkBeans links;
    private final SecurityLevelStore levels;

    public IssueBeans(
            ConfigBeans beans,
            JsonTimes times,
            Users users,
            IssueReading reading,
            Comments comments,
            LinkBeans links,
            SecurityLevelStore levels) {
        this.beans = beans;
        this.times = times;
        this.users = users;
        this.reading = reading;
        this.comments = comments;
        this.links = links;
        this.levels = levels;
    }

    /** An issue by name only: {@code id}, {@code key}, {@code self}. */
    Map<String, Object> reference(IssueRow issue) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(issue.id()));
        bean.put("key", issue.key());
        bean.put("self", beans.self("issue", issue.id()));
        return bean;
    }

    /** An issue with the wanted fields and nothing else; every field of its context is there, empty ones as null or []. */
    Map<String, Object> issue(IssueRow issue, FieldSelection selection) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(issue.id()));
        bean.put("self", beans.self("issue", issue.id()));
        bean.put("key", issue.key());
        bean.put("fields", fields(issue, selection));
        return bean;
    }

    private Map<String, Object> fields(IssueRow issue, FieldSelection selection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> values = reading.values(issue);
        for (IssueField field : reading.fieldsOf(issue)) {
            if (selection.wants(field.id())) {
                fields.put(field.id(), field.type().json(values.get(field.id())));
            }
        }
        if (selection.wants(SystemField.PROJECT.id())) {
            fields.put(SystemField.PROJECT.id(), beans.projectShort(reading.project(issue)));
        }
        if (issue.securityLevelId() != null && selection.wants(SystemField.SECURITY.id())) {
            fields.put(SystemField.SECURITY.id(), level(issue.securityLevelId()));
        }
        if (selection.wants(SystemField.ISSUE_LINKS.id())) {
            fields.put(SystemField.ISSUE_LINKS.id(), links.of(issue));
        }
        if (selection.wants(SystemField.COMMENT.id())) {
            fields.put(SystemField.COMMENT.id(), commentPage(issue, this::comment));
        }
        return fields;
    }

    private Map<String, Object> level(long levelId) {
        SecurityLevelRow level = levels.find(levelId).orElseThrow();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("securitylevel", level.id()));
        bean.put("id", Long.toString(level.id()));
        bean.put("description", level.description());
        bean.put("name", level.name());
        return bean;
    }

    /** The comments that the reader may read as the value of a field, each in some form. */
    Map<String, Object> commentPage(IssueRow issue, Function<CommentRow, Map<String, Object>> form) {
        List<Map<String, Object>> all =
                comments.readableBy(reading.reader(), issue).stream().map(form).toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("comments", all);
        page.put("maxResults", all.size());
        page.put("total", all.size());
        page.put("startAt", 0);
        return page;
    }

    Map<String, Object> comment(CommentRow comment) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue", comment.issueId() + "/comment/" + comment.id()));
        bean.put("id", Long.toString(comment.id()));
        bean.put("author", person(comment.authorKey()));
        bean.put("body", comment.body());
        bean.put("updateAuthor", person(comment.updateAuthorKey()));
        bean.put("created", times.format(comment.created()));
        bean.put("updated", times.format(comment.updated()));
        if (comment.visibleGroup() != null) {
            bean.put("visibility", Map.of("type", "group", "value", comment.visibleGroup()));
        } else if (comment.visibleRoleId() != null) {
            bean.put("visibility", Map.of("type", "role", "value", comments.roleName(comment.visibleRoleId())));
        }
        return bean;
    }

    /** The history of an issue. A link to an issue that the reader may not browse is left out. */
    Map<String, Object> changelog(IssueRow issue) {
        List<Map<String, Object>> histories = reading.history(issue).stream()
                .filter(change -> !change.items().isEmpty())
                .map(this::history)
                .toList();
        Map<String, Object> changelog = new LinkedHashMap<>();
        changelog.put("startAt", 0);
        changelog.put("maxResults", histories.size());
        changelog.put("total", histories.size());
        changelog.put("histories", histories);
        return changelog;
    }

    private Map<String, Object> history(ChangeRow change) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(change.id()));
        bean.put("author", person(change.authorKey()));
        bean.put("created", times.format(change.created()));
        bean.put("items", change.items().stream().map(IssueBeans::item).toList());
        return bean;
    }

    private static Map<String, Object> item(ChangeRow.Item item) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("field", item.field());
        bean.put("fieldtype", item.fieldType());
        bean.put("from", item.oldValue());
        bean.put("fromString", item.oldText());
        bean.put("to", item.newValue());
        bean.put("toString", item.newText());
        return bean;
    }

    private Map<String, Object> person(String userKey) {
        return userKey == null
                ? null
                : users.byKey(userKey).map((User user) -> beans.user(user)).orElse(null);
    }
}
