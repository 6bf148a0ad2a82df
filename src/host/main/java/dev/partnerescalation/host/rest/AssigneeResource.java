package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueEditing;
import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Assigns an issue, whatever its screens show. (jira-evidence.md, "Links, comments, search, people") */
@Path("/issue/{issue}/assignee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AssigneeResource {

    private static final String AUTOMATIC = "-1";

    private final IssueAccess access;
    private final IssueEditing editing;

    public AssigneeResource(IssueAccess access, IssueEditing editing) {
        this.access = access;
        this.editing = editing;
    }

    /** 204; a {@code name} of null takes the assignee away. */
    @PUT
    public Response assign(@PathParam("issue") String key, Map<String, Object> body) {
        IssueRow issue = access.visible(key);
        if (!body.containsKey("name")) {
            throw Fault.invalid("Local Jira reads the 'name' of the assignee, and the body has none.");
        }
        if (AUTOMATIC.equals(body.get("name"))) {
            throw Fault.invalid("Local Jira does not emulate the automatic assignee (\"-1\").");
        }
        editing.assign(issue, body);
        return Response.noContent().build();
    }
}
