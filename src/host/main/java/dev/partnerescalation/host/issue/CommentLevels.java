package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.MembershipStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * To whom a comment can be restricted on Jira's forms. The field is called {@code commentLevel} there; its values are
 * {@code group:<name>} and {@code role:<id>}, and nothing at all for everybody.
 */
public final class CommentLevels {

    private static final String GROUP = "group:";
    private static final String ROLE = "role:";

    private final MembershipStore visibility;
    private final IssueAccess access;

    CommentLevels(Database database, IssueAccess access) {
        this.visibility = new MembershipStore(database);
        this.access = access;
    }

    /** One restriction: the value of the form's field, and what the page shows. */
    public record Level(String value, String label) {}

    /** The project roles that the acting person has in a project, then the person's groups. */
    public List<Level> offered(long projectId) {
        String person = access.user().key();
        List<Level> levels = new ArrayList<>();
        visibility
                .rolesOf(person, projectId)
                .forEach(role -> levels.add(
                        new Level(ROLE + role, visibility.roleName(role).orElse(""))));
        visibility.groupsOf(person).forEach(group -> levels.add(new Level(GROUP + group, group)));
        return levels;
    }

    /** A comment as REST takes it, from the two fields of a form; what cannot be a level is left to {@link Comments} to refuse. */
    public Map<String, Object> comment(String body, String level) {
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("body", body);
        if (level != null && !level.isEmpty()) {
            comment.put("visibility", restriction(level));
        }
        return comment;
    }

    private Map<String, Object> restriction(String level) {
        if (level.startsWith(GROUP)) {
            return Map.of("type", "group", "value", level.substring(GROUP.length()));
        }
        String id = level.startsWith(ROLE) ? level.substring(ROLE.length()) : "";
        String name = id.matches("\\d{1,18}")
                ? visibility.roleName(Long.parseLong(id)).orElse("")
                : "";
        return Map.of("type", "role", "value", name);
    }
}
