package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The projects that the user may see; others are answered like projects that do not exist. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    /** Jira offers {@code url} too; projects of local Jira have none. */
    private static final String EXPAND = "description,lead,projectKeys";

    private static final Set<String> EXPANDABLE = Set.of(EXPAND.split(","));

    private final ProjectStore store;
    private final ConfigBeans beans;
    private final CurrentUser user;
    private final Users users;
    private final Permissions permissions;

    public ProjectResource(
            ProjectStore store, ConfigBeans beans, CurrentUser user, Users users, Permissions permissions) {
        this.store = store;
        this.beans = beans;
        this.user = user;
        this.users = users;
        this.permissions = permissions;
    }

    @GET
    public List<Map<String, Object>> all(@QueryParam("expand") List<String> expand) {
        SignedIn.require(user);
        Expansion expansion = Expansion.of(expand, EXPANDABLE);
        return store.all().stream()
                .filter(this::isVisible)
                .map(project -> brief(project, expansion))
                .toList();
    }

    @GET
    @Path("/{idOrKey}")
    public Map<String, Object> one(@PathParam("idOrKey") String idOrKey, @QueryParam("expand") List<String> expand) {
        SignedIn.require(user);
        ProjectRow project = Ids.read(idOrKey)
                .flatMap(store::byId)
                .or(() -> store.byKey(idOrKey))
                .filter(this::isVisible)
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + idOrKey + "'."));
        return whole(project, Expansion.of(expand, EXPANDABLE));
    }

    private boolean isVisible(ProjectRow project) {
        User acting = user.get().orElse(null);
        return permissions.project(acting, "BROWSE_PROJECTS", project.id());
    }

    private Map<String, Object> brief(ProjectRow project, Expansion expansion) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", EXPAND);
        bean.putAll(beans.projectShort(project));
        if (expansion.has("description")) {
            bean.put("description", project.description());
        }
        if (expansion.has("lead")) {
            addLead(bean, project);
        }
        if (expansion.has("projectKeys")) {
            bean.put("projectKeys", List.of(project.key()));
        }
        return bean;
    }

    private void addLead(Map<String, Object> bean, ProjectRow project) {
        users.byKey(project.leadKey()).ifPresent(lead -> bean.put("lead", beans.user(lead)));
    }

    private Map<String, Object> whole(ProjectRow project, Expansion expansion) {
        Map<String, Object> bean = brief(project, expansion);
        bean.put("description", project.description());
        addLead(bean, project);
        bean.put("components", List.of());
        bean.put(
                "issueTypes",
                store.issueTypes(project.id()).stream().map(beans::issueType).toList());
        bean.put("assigneeType", "UNASSIGNED");
        bean.put("versions", List.of());
        Map<String, Object> roles = new LinkedHashMap<>();
        store.roles().forEach((id, name) -> roles.put(name, beans.self("project", project.id() + "/role/" + id)));
        bean.put("roles", roles);
        return bean;
    }
}
