package dev.partnerescalation.host.issue;

import com.atlassian.jira.security.roles.ProjectRole;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.VisibilityStore;
import java.util.Collection;

/** Plays {@code ProjectRoleManager}, as far as it names the roles that there are. As in Jira, what does not exist is null. */
final class LocalProjectRoleManager {

    private final ApiProxies proxies;
    private final VisibilityStore stored;

    LocalProjectRoleManager(ApiProxies proxies, Database database) {
        this.proxies = proxies;
        this.stored = new VisibilityStore(database);
    }

    public ProjectRole getProjectRole(Long id) {
        return id == null
                ? null
                : stored.roleName(id).map(name -> role(id, name)).orElse(null);
    }

    public Collection<ProjectRole> getProjectRoles() {
        return stored.roleIds().stream().map(this::getProjectRole).toList();
    }

    private ProjectRole role(long id, String name) {
        return proxies.entity(
                ProjectRole.class, new Role(id, name, stored.roleDescription(id).orElse("")));
    }

    private record Role(long id, String name, String description) {

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return description;
        }
    }
}
