package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.IssueCreation;
import dev.partnerescalation.host.issue.IssueEditing;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues: create, read, edit, delete. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

    static final Set<String> BODY = Set.of("fields", "update", "transition", "historyMetadata", "properties");

    private final IssueAccess access;
    private final IssueCreation creation;
    private final IssueEditing editing;
    private final IssueBeans beans;
    private final ScreenFields screens;
    private final FieldMeta meta;
    private final TransitionResource transitions;

    public IssueResource(
            IssueAccess access,
            IssueCreation creation,
            IssueEditing editing,
            IssueBeans beans,
            ScreenFields screens,
            FieldMeta meta,
            TransitionResource transitions) {
        this.access = access;
        this.creation = creation;
        this.editing = editing;
        this.beans = beans;
        this.screens = screens;
        this.meta = meta;
        this.transitions = transitions;
    }

    @POST
    public Response create(Map<String, Object> body) {
        access.user();
        RequestBodies.check(body, BODY);
        return Response.status(201)
                .entity(beans.reference(creation.create(body)))
                .build();
    }

    @GET
    @Path("/{issue}")
    public Map<String, Object> read(
            @PathParam("issue") String key,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        IssueRow issue = access.visible(key);
        FieldSelection selection = FieldSelection.of(fields, FieldSelection.ALL);
        Map<String, Object> bean = beans.issue(issue, selection);
        Set<String> wanted = expand.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (wanted.contains("names")) {
            bean.put("names", each(beans.fieldIds(issue, selection), true));
        }
        if (wanted.contains("schema")) {
            bean.put("schema", each(beans.fieldIds(issue, selection), false));
        }
        if (wanted.stream().anyMatch(one -> one.equals("transitions") || one.startsWith("transitions."))) {
            bean.put("transitions", transitions.available(issue, wanted.contains("transitions.fields")));
        }
        if (wanted.contains("editmeta")) {
            bean.put("editmeta", editmeta(issue));
        }
        if (wanted.contains("changelog")) {
            bean.put("changelog", beans.changelog(issue));
        }
        return bean;
    }

    private Map<String, Object> each(List<String> fieldIds, boolean names) {
        Map<String, Object> all = new LinkedHashMap<>();
        fieldIds.forEach(id -> all.put(id, names ? meta.name(id) : meta.schema(id)));
        return all;
    }

    @PUT
    @Path("/{issue}")
    public Response edit(@PathParam("issue") String key, Map<String, Object> body) {
        IssueRow issue = access.visible(key);
        RequestBodies.check(body, BODY);
        editing.edit(issue, body);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{issue}")
    public Response delete(@PathParam("issue") String key) {
        if (access.isNobody()) {
            throw Fault.notLoggedIn("You do not have permission to delete issues in this project.");
        }
        editing.delete(access.visible(key));
        return Response.noContent().build();
    }

    @GET
    @Path("/{issue}/editmeta")
    public Map<String, Object> editmeta(@PathParam("issue") String key) {
        return editmeta(access.visible(key));
    }

    private Map<String, Object> editmeta(IssueRow issue) {
        IssueContext context = new IssueContext(issue.projectId(), issue.typeId());
        return Map.of("fields", meta.entries(screens.forEdit(issue), context));
    }
}
