package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who holds a permission in one project. A permission scheme that projects share is copied before it is changed, so that the others
 * keep theirs. Not an address of Jira.
 */
@Path("/project/{key}/permission/{permission}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectPermissionResource {

    private final ProjectStore projects;
    private final GrantStore grants;
    private final HolderBeans holders;
    private final Administrators administrators;

    public ProjectPermissionResource(
            ProjectStore projects, GrantStore grants, HolderBeans holders, Administrators administrators) {
        this.projects = projects;
        this.grants = grants;
        this.holders = holders;
        this.administrators = administrators;
    }

    /** The holders of the permission. */
    @GET
    public Map<String, Object> read(@PathParam("key") String key, @PathParam("permission") String permission) {
        administrators.require();
        return bean(project(key), permission);
    }

    /** Replaces the holders of a permission that somebody holds already, and answers what is stored. */
    @PUT
    public Map<String, Object> grant(
            @PathParam("key") String key, @PathParam("permission") String permission, Map<String, Object> body) {
        administrators.require();
        ProjectRow project = project(key);
        if (!grants.permissions().contains(permission)) {
            throw Fault.notFound("There is no permission '" + permission + "'.");
        }
        grants.grant(project.id(), permission, holders.read(body));
        return bean(project, permission);
    }

    private Map<String, Object> bean(ProjectRow project, String permission) {
        List<Map<String, Object>> all = holders.show(grants.holders(project.id(), permission));
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("permission", permission);
        bean.put("holders", all);
        return bean;
    }

    private ProjectRow project(String key) {
        return projects.byKey(key)
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + key + "'."));
    }
}
