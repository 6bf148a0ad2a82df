package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be created where, and with which fields. */
@Path("/issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {

    private static final int USUAL = 50;

    private final IssueAccess access;
    private final ProjectStore projects;
    private final ScreenFields screens;
    private final FieldMeta meta;
    private final ConfigBeans beans;

    public CreateMetaResource(
            IssueAccess access, ProjectStore projects, ScreenFields screens, FieldMeta meta, ConfigBeans beans) {
        this.access = access;
        this.projects = projects;
        this.screens = screens;
        this.meta = meta;
        this.beans = beans;
    }

    /** Jira 9 removed the old resource; its path now reads like the key of an issue that does not exist. */
    @GET
    public Map<String, Object> removed() {
        access.user();
        throw Fault.notFound("Issue Does Not Exist");
    }

    @GET
    @Path("/{project}/issuetypes")
    public Map<String, Object> types(
            @PathParam("project") String projectIdOrKey,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        ProjectRow project = project(projectIdOrKey);
        List<Map<String, Object>> types = access.may("CREATE_ISSUES", project.id())
                ? projects.issueTypes(project.id()).stream()
                        .map(beans::issueType)
                        .toList()
                : List.of();
        return Paging.of(startAt, maxResults, USUAL, 1000).values(types);
    }

    @GET
    @Path("/{project}/issuetypes/{type}")
    public Map<String, Object> fields(
            @PathParam("project") String projectIdOrKey,
            @PathParam("type") String typeId,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        ProjectRow project = project(projectIdOrKey);
        IssueTypeRow type = projects.issueTypes(project.id()).stream()
                .filter(one -> Long.toString(one.id()).equals(typeId))
                .findFirst()
                .orElseThrow(() -> Fault.invalid("The issue type with id '" + typeId + "' does not exist"));
        IssueContext context = new IssueContext(project.id(), type.id());
        List<String> ids = new ArrayList<>(screens.forCreate(context));
        if (!ids.isEmpty()) {
            ids.remove("issuetype");
            ids.add(0, "project");
            ids.add(0, "issuetype");
        }
        ids.remove("comment");
        List<Object> entries = List.copyOf(meta.entries(ids, context).values());
        return Paging.of(startAt, maxResults, USUAL, 1000).values(entries);
    }

    private ProjectRow project(String idOrKey) {
        access.user();
        return Ids.read(idOrKey)
                .flatMap(projects::byId)
                .or(() -> projects.byKey(idOrKey.toUpperCase(Locale.ROOT)))
                .filter(project -> access.may("BROWSE_PROJECTS", project.id()))
                .orElseThrow(() -> Fault.invalid("No project could be found with key '" + idOrKey + "'."));
    }
}
