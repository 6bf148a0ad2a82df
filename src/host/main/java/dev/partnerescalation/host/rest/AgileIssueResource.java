package dev.partnerescalation.host.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** {@code /rest/agile/1.0/issue}: the same issue. Without boards there are no sprints, epics and flags to add to it. */
@Path("/issue/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public final class AgileIssueResource {

    private final IssueResource issues;

    public AgileIssueResource(IssueResource issues) {
        this.issues = issues;
    }

    @GET
    public Map<String, Object> read(
            @PathParam("issue") String key,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return issues.read(key, fields, expand);
    }
}
