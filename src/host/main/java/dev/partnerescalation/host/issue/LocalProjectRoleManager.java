package dev.partnerescalation.host.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.MembershipStore;
import java.util.Collection;

/** {@link ProjectRoleManager} over the stored roles. As in Jira, what does not exist is null. */
final class LocalProjectRoleManager implements ProjectRoleManager {

    private final ApiProxies proxies;
    private final MembershipStore stored;

    LocalProjectRoleManager(ApiProxies proxies, Database database) {
        this.proxies = proxies;
        this.stored = new MembershipStore(database);
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return id == null
                ? null
                : stored.roleName(id).map(name -> role(id, name)).orElse(null);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return stored.roleIds().stream().map(this::getProjectRole).toList();
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null && stored.hasRole(user.getKey(), role.getId(), project.getId());
    }

    private ProjectRole role(long id, String name) {
        return proxies.entity(ProjectRole.class, new Role(id, name));
    }

    private record Role(long id, String name) implements ProjectRole {

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
