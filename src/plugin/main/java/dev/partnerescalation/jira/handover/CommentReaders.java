package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.jira.brief.BriefAudience;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.readiness.Impediment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who reads the comments about a hand-over: those who may read the brief. Where the project chose no role for it, the argument of the
 * post function decides, as it did alone in version 1.0.
 */
final class CommentReaders {

    private static final String ERROR = "partnerescalation.handover.error.";

    private final BriefReaders readers;
    private final ProjectRoleManager roles;

    CommentReaders(BriefReaders readers, ProjectRoleManager roles) {
        this.readers = readers;
        this.roles = roles;
    }

    /**
     * The project role that reads the comments; empty for everybody who can see the escalation.
     *
     * @param arguments of the post function
     * @throws CannotRecordException if a role is gone or cannot be read: a comment must not be shown to more people than somebody chose,
     *     and one for a role that is gone could not be read by anybody
     */
    Optional<Long> role(Issue issue, Map<?, ?> arguments) {
        BriefAudience audience = readers.of(issue.getProjectId());
        if (audience instanceof BriefAudience.Nobody nobody) {
            throw new CannotRecordException(
                    new Impediment("role.missing", List.of(nobody.stored()), Optional.empty(), ERROR + "project-role"));
        }
        if (audience instanceof BriefAudience.Role role) {
            return Optional.of(role.id());
        }
        Optional<Long> named = HandoverSettings.from(arguments).roleId();
        named.filter(role -> roles.getProjectRole(role) == null).ifPresent(role -> {
            throw new CannotRecordException(Impediment.missingRole(role, ERROR + "role"));
        });
        return named;
    }

    /** The role that the project chose; empty for everybody who can see the escalation, and where {@link #areUsable} says no. */
    Optional<Long> ifUsable(Issue issue) {
        return readers.of(issue.getProjectId()) instanceof BriefAudience.Role role
                ? Optional.of(role.id())
                : Optional.empty();
    }

    /** Whether it is known who may read comments in this project; if not, nobody may. */
    boolean areUsable(Issue issue) {
        return !(readers.of(issue.getProjectId()) instanceof BriefAudience.Nobody);
    }
}
