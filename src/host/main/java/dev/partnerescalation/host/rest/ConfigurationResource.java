package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.function.Function;

/** Everything stored that concerns a project, for comparing before and after a change. Not an address of Jira. */
@Path("/configuration/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfigurationResource {

    private final ProjectStore projects;
    private final Function<ProjectRow, Map<String, Object>> report;
    private final Administrators administrators;

    public ConfigurationResource(
            ProjectStore projects, Function<ProjectRow, Map<String, Object>> report, Administrators administrators) {
        this.projects = projects;
        this.report = report;
        this.administrators = administrators;
    }

    @GET
    public Map<String, Object> of(@PathParam("projectKey") String key) {
        administrators.require();
        return projects.byKey(key)
                .map(report)
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + key + "'."));
    }
}
