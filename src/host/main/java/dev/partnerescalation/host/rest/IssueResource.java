package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueCreation;
import dev.partnerescalation.host.issue.IssueEditing;
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
import java.util.List;
import java.util.Map;

/** Issues: create, read, edit, delete. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final IssueAccess access;
    private final IssueCreation creation;
    private final IssueEditing editing;
    private final IssueBeans beans;
    private final IssueExpansions expansions;

    public IssueResource(
            IssueAccess access,
            IssueCreation creation,
            IssueEditing editing,
            IssueBeans beans,
            IssueExpansions expansions) {
        this.access = access;
        this.creation = creation;
        this.editing = editing;
        this.beans = beans;
        this.expansions = expansions;
    }

    @POST
    public Response create(Map<String, Object> body) {
        access.user();
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
        Expansion expansion = Expansion.of(expand, IssueExpansions.NAMES);
        return expansions.one(issue, FieldSelection.of(fields, FieldSelection.ALL), expansion);
    }

    @PUT
    @Path("/{issue}")
    public Response edit(
            @PathParam("issue") String key, @QueryParam("notifyUsers") String notifyUsers, Map<String, Object> body) {
        IssueRow issue = access.visible(key);
        if (Flags.read("notifyUsers", notifyUsers, true)) {
            editing.edit(issue, body);
        } else {
            editing.editWithoutMail(issue, body);
        }
        return Response.noContent().build();
    }

    /** Local Jira has no sub-tasks, so both values of {@code deleteSubtasks} mean the same. */
    @DELETE
    @Path("/{issue}")
    public Response delete(@PathParam("issue") String key, @QueryParam("deleteSubtasks") String deleteSubtasks) {
        Flags.read("deleteSubtasks", deleteSubtasks, false);
        if (access.isNobody()) {
            throw Fault.notLoggedIn("You do not have permission to delete issues in this project.");
        }
        editing.delete(access.visible(key));
        return Response.noContent().build();
    }

    @GET
    @Path("/{issue}/editmeta")
    public Map<String, Object> editmeta(@PathParam("issue") String key) {
        return expansions.editmeta(access.visible(key));
    }
}
