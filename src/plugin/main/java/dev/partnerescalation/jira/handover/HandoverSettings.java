package dev.partnerescalation.jira.handover;

import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.jira.readiness.Impediment;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of the post function in the workflow's XML; no other class knows their names.
 *
 * @param roleId the project role that can read the comment; empty for everybody who can see the escalation
 */
record HandoverSettings(Optional<Long> roleId) {

    /** The name of the argument that says who can read the comment. */
    static final String COMMENT_ROLE = "comment.role";

    /** Its value for everybody. */
    static final String EVERYBODY = "everybody";

    /** What a new post function has. */
    static HandoverSettings standard() {
        return new HandoverSettings(Optional.empty());
    }

    /**
     * Reads the arguments; a missing one means everybody. One that is there and null is not missing: the workflow engine expands
     * <code>${name}</code> before the call, and null is what an unknown name becomes (jira-evidence.md, "Rules of the engine").
     *
     * @throws CannotRecordException if the value cannot be read: a comment must not be shown to more people than somebody chose
     */
    static HandoverSettings from(Map<?, ?> arguments) {
        Object stored = arguments.get(COMMENT_ROLE);
        if (!arguments.containsKey(COMMENT_ROLE) || EVERYBODY.equals(stored)) {
            return standard();
        }
        Optional<Long> role = JiraId.of(stored);
        if (role.isEmpty()) {
            throw new CannotRecordException(
                    Impediment.unreadableSetting(COMMENT_ROLE, "partnerescalation.handover.error.setting"));
        }
        return new HandoverSettings(role);
    }

    /** The arguments to store. */
    Map<String, String> toArguments() {
        return Map.of(COMMENT_ROLE, roleId.map(String::valueOf).orElse(EVERYBODY));
    }
}
