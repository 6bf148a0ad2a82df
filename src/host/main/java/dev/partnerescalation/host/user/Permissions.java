package dev.partnerescalation.host.user;

import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.HolderRow;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.store.SecurityLevelStore;
import java.util.List;
import java.util.Set;

/**
 * Answers whether a user has a permission: in all of Jira through groups, in a project through its permission scheme, and on an issue
 * through that and its security level.
 */
public final class Permissions {

    private static final String BROWSE = "BROWSE_PROJECTS";

    /**
     * Whom Jira looks for on each issue. If one of them may browse, the project itself is there for every user, though its issues are
     * not. (jira-evidence.md, "Permissions and security levels")
     */
    private static final Set<String> OF_ISSUES = Set.of("reporter", "assignee", "user");

    private final GrantStore grants;
    private final SecurityLevelStore levels;
    private final MembershipStore members;

    Permissions(GrantStore grants, SecurityLevelStore levels, MembershipStore members) {
        this.grants = grants;
        this.levels = levels;
        this.members = members;
    }

    /**
     * Whether the user has a permission for the whole of Jira.
     *
     * @param user null when unauthenticated, which has none
     * @param permission key, as {@code ADMINISTER}
     */
    public boolean global(User user, String permission) {
        if (user == null) {
            return false;
        }
        List<String> holders = grants.groupsWith(permission);
        return members.groupsOf(user.key()).stream().anyMatch(holders::contains);
    }

    /**
     * Whether the user has a permission in a project, whatever the issue.
     *
     * @param user null when unauthenticated, which has only what is granted to anyone
     * @param permission key, as {@code BROWSE_PROJECTS}
     */
    public boolean project(User user, String permission, long projectId) {
        PermissionContext noIssue = new PermissionContext(projectId, null, null, null);
        return grants.holders(projectId, permission).stream()
                .anyMatch(holder -> holds(holder, user, noIssue) || showsTheProject(permission, holder, user));
    }

    private static boolean showsTheProject(String permission, HolderRow holder, User user) {
        return user != null && permission.equals(BROWSE) && OF_ISSUES.contains(holder.type());
    }

    /**
     * Whether the user has a permission on an issue. Whoever does not hold the issue's security level has none.
     *
     * @param user null when unauthenticated, which has only what is granted to anyone
     * @param permission key, as {@code BROWSE_PROJECTS}
     */
    public boolean issue(User user, String permission, PermissionContext issue) {
        return holdsAny(grants.holders(issue.projectId(), permission), user, issue)
                && (issue.securityLevelId() == null || holdsAny(levels.holders(issue.securityLevelId()), user, issue));
    }

    private boolean holdsAny(List<HolderRow> holders, User user, PermissionContext issue) {
        return holders.stream().anyMatch(holder -> holds(holder, user, issue));
    }

    private boolean holds(HolderRow holder, User user, PermissionContext issue) {
        if (holder.type().equals("anyone")) {
            return true;
        }
        if (user == null) {
            return false;
        }
        return switch (holder.type()) {
            case "role" -> members.hasRole(user.key(), Long.parseLong(holder.parameter()), issue.projectId());
            case "group" -> members.isMember(user.key(), holder.parameter());
            case "user" -> user.key().equals(holder.parameter());
            case "reporter" -> user.key().equals(issue.reporterKey());
            case "assignee" -> user.key().equals(issue.assigneeKey());
            case "lead" -> grants.leads(issue.projectId(), user.key());
            default -> throw new IllegalStateException("Unknown holder of a permission: " + holder.type());
        };
    }
}
