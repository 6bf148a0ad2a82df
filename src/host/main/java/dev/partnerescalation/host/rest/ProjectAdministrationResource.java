package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueEditing;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes projects, puts users into their roles, and deletes projects; for administrators of Jira. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectAdministrationResource {

    /** Jira's bean has more, such as templates and schemes; they are refused by name. */
    private static final Set<String> EMULATED = Set.of("key", "name", "projectTypeKey", "description", "lead");

    private static final Set<String> TYPES = Set.of("business", "software", "service_desk");

    private final ProjectStore store;
    private final IssueEditing issues;
    private final ConfigBeans beans;
    private final Administrators administrators;
    private final Users users;

    public ProjectAdministrationResource(
            ProjectStore store, IssueEditing issues, ConfigBeans beans, Administrators administrators, Users users) {
        this.store = store;
        this.issues = issues;
        this.beans = beans;
        this.administrators = administrators;
        this.users = users;
    }

    @POST
    public Response create(Map<String, Object> body) {
        administrators.require();
        body.keySet().stream()
                .filter(name -> !EMULATED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Fault.field(name, "Local Jira does not emulate '" + name + "' of a new project.");
                });
        String key = RequestBodies.text(body, "key", 255);
        String name = RequestBodies.text(body, "name", 255);
        String description = RequestBodies.text(body, "description", 4000);
        refuse(faults(key, name, RequestBodies.text(body, "projectTypeKey", 255)));
        long id = store.create(
                key,
                name,
                description == null ? "" : description,
                lead(RequestBodies.text(body, "lead", 255)).key());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("project", Long.toString(id)));
        bean.put("id", id);
        bean.put("key", key);
        return Response.status(201).entity(bean).build();
    }

    private Map<String, String> faults(String key, String name, String type) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name == null || name.length() < 2 || name.length() > 80) {
            faults.put("projectName", "The project name must have 2 to 80 characters.");
        } else if (store.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            faults.put("projectName", "A project with that name already exists.");
        }
        if (key == null || !key.matches("[A-Z][A-Z]{1,9}")) {
            faults.put(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase letters.");
        } else {
            store.byKey(key)
                    .ifPresent(
                            other -> faults.put("projectKey", "Project '" + other.name() + "' uses this project key."));
        }
        if (type == null || !TYPES.contains(type)) {
            faults.put("projectType", "An invalid project type was specified. Make sure the project type is valid.");
        }
        return faults;
    }

    private static void refuse(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw Fault.fields(faults);
        }
    }

    private User lead(String name) {
        if (name == null) {
            throw Fault.field("projectLead", "You must specify a valid project lead.");
        }
        return users.byName(name)
                .orElseThrow(() -> Fault.field("projectLead", "You must specify a valid project lead."));
    }

    @DELETE
    @Path("/{idOrKey}")
    public Response delete(@PathParam("idOrKey") String idOrKey) {
        administrators.require();
        ProjectRow project = project(idOrKey);
        issues.deleteAllOf(project.id());
        store.delete(project.id());
        return Response.noContent().build();
    }

    /** Adds users to a role; groups are not emulated. */
    @POST
    @Path("/{idOrKey}/role/{role}")
    public Map<String, Object> join(
            @PathParam("idOrKey") String idOrKey, @PathParam("role") String role, Map<String, Object> body) {
        administrators.require();
        ProjectRow project = project(idOrKey);
        long id = Ids.read(role)
                .filter(store.roles()::containsKey)
                .orElseThrow(() -> Fault.notFound("Can not retrieve a role actor for a null project role."));
        if (!body.keySet().equals(Set.of("user")) || !(body.get("user") instanceof List<?> names)) {
            throw Fault.invalid("Local Jira adds users only: a list of names as 'user'.");
        }
        for (Object name : names) {
            User user = users.byName(String.valueOf(name))
                    .orElseThrow(
                            () -> Fault.notFound("We can't find '" + name + "' in any accessible user directory."));
            List<String> actor = List.of(Long.toString(id), "user", user.key());
            if (store.roleActors(project.id()).contains(actor)) {
                throw Fault.invalid("'" + name + "' is already a member of the project role.");
            }
            store.join(project.id(), id, "user", user.key());
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("project", project.id() + "/role/" + id));
        bean.put("name", store.roles().get(id));
        bean.put("id", id);
        return bean;
    }

    private ProjectRow project(String idOrKey) {
        return Ids.read(idOrKey)
                .flatMap(store::byId)
                .or(() -> store.byKey(idOrKey))
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + idOrKey + "'."));
    }
}
