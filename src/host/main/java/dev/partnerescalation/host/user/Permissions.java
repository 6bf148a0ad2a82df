package dev.partnerescalation.host.user;

import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.GrantStore.Grant;
import java.util.List;

/** Answers whether a user has a permission: in all of Jira through groups, in a project through its permission scheme. */
public final class Permissions {

    private final GrantStore grants;
    private final Users users;

    Permissions(GrantStore grants, Users users) {
        this.grants = grants;
        this.users = users;
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
        return users.groups(user).stream().anyMatch(holders::contains);
    }

    /**
     * Whether the user has a permission in a project, or on one issue of it.
     *
     * @param user null when unauthenticated, which has only what is granted to anyone
     * @param permission key, as {@code BROWSE_PROJECTS}
     * @param reporterKey of the issue; null when the question is about the project
     * @param assigneeKey of the issue; null when there is none
     */
    public boolean project(User user, String permission, long projectId, String reporterKey, String assigneeKey) {
        return grants.grants(projectId, permission).stream()
                .anyMatch(grant -> holds(grant, user, projectId, reporterKey, assigneeKey));
    }

    private boolean holds(Grant grant, User user, long projectId, String reporterKey, String assigneeKey) {
        if (grant.holderType().equals("anyone")) {
            return true;
        }
        if (user == null) {
            return false;
        }
        return switch (grant.holderType()) {
            case "role" -> grants.inRole(projectId, Long.parseLong(grant.parameter()), user.key());
            case "group" -> users.inGroup(user, grant.parameter());
            case "reporter" -> user.key().equals(reporterKey);
            case "assignee" -> user.key().equals(assigneeKey);
            case "lead" -> grants.leads(projectId, user.key());
            default -> throw new IllegalStateException("Unknown holder of a permission: " + grant.holderType());
        };
    }
}
