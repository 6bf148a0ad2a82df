package dev.partnerescalation.host.issue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Permissions as workflows name them: old exports by a short name, newer ones by the key.
 * (jira-evidence.md, "Workflow XML as Jira exports it")
 */
final class PermissionNames {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("create issue", "CREATE_ISSUES"),
            Map.entry("create", "CREATE_ISSUES"),
            Map.entry("edit issue", "EDIT_ISSUES"),
            Map.entry("edit", "EDIT_ISSUES"),
            Map.entry("resolve issue", "RESOLVE_ISSUES"),
            Map.entry("resolve", "RESOLVE_ISSUES"),
            Map.entry("close issue", "CLOSE_ISSUES"),
            Map.entry("close", "CLOSE_ISSUES"),
            Map.entry("assign issue", "ASSIGN_ISSUES"),
            Map.entry("assign", "ASSIGN_ISSUES"),
            Map.entry("assignable", "ASSIGNABLE_USER"),
            Map.entry("work on issues", "WORK_ON_ISSUES"),
            Map.entry("work", "WORK_ON_ISSUES"),
            Map.entry("delete issue", "DELETE_ISSUES"),
            Map.entry("delete", "DELETE_ISSUES"),
            Map.entry("comment issue", "ADD_COMMENTS"),
            Map.entry("comment", "ADD_COMMENTS"),
            Map.entry("link issue", "LINK_ISSUES"),
            Map.entry("link", "LINK_ISSUES"),
            Map.entry("transition issue", "TRANSITION_ISSUES"),
            Map.entry("transition", "TRANSITION_ISSUES"),
            Map.entry("browse", "BROWSE_PROJECTS"));

    private PermissionNames() {}

    /** The key of a permission; empty for anything that names none. */
    static Optional<String> key(Object name) {
        if (!(name instanceof String text)) {
            return Optional.empty();
        }
        String trimmed = text.strip();
        return trimmed.matches("[A-Z]+(_[A-Z]+)+")
                ? Optional.of(trimmed)
                : Optional.ofNullable(SHORT.get(trimmed.toLowerCase(Locale.ROOT)));
    }
}
