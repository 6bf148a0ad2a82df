package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.WorkflowSchemeRow;
import dev.partnerescalation.host.store.WorkflowSchemeStore;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Lets all new issues of a project follow one workflow, by a scheme that has its name. Issues that are there already keep theirs:
 * local Jira does not emulate moving them to another workflow. Not an address of Jira.
 */
@Path("/project/{key}/workflow/{name}")
public final class ProjectWorkflowResource {

    private final ProjectStore projects;
    private final WorkflowStore workflows;
    private final WorkflowSchemeStore schemes;
    private final Administrators administrators;

    public ProjectWorkflowResource(
            ProjectStore projects,
            WorkflowStore workflows,
            WorkflowSchemeStore schemes,
            Administrators administrators) {
        this.projects = projects;
        this.workflows = workflows;
        this.schemes = schemes;
        this.administrators = administrators;
    }

    @PUT
    public Response follow(@PathParam("key") String key, @PathParam("name") String name) {
        administrators.require();
        ProjectRow project = projects.byKey(key)
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + key + "'."));
        if (workflows.byName(name).isEmpty()) {
            throw Fault.notFound("There is no workflow '" + name + "'");
        }
        WorkflowSchemeRow scheme = schemes.byName(name).orElseGet(() -> schemes.create(name, "", name, Map.of()));
        projects.useWorkflowScheme(project.id(), scheme.id());
        return Response.noContent().build();
    }
}
