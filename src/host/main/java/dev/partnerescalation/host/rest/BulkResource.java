package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.BulkCreation;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.web.FaultResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several issues at once. */
@Path("/issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkResource {

    private static final int MOST = 1000;

    private final IssueAccess access;
    private final BulkCreation creation;
    private final IssueBeans beans;

    public BulkResource(IssueAccess access, BulkCreation creation, IssueBeans beans) {
        this.access = access;
        this.creation = creation;
        this.beans = beans;
    }

    @POST
    public Response create(Map<String, Object> body) {
        access.user();
        RequestBodies.check(body, Set.of("issueUpdates"));
        if (!(body.get("issueUpdates") instanceof List<?> updates) || updates.isEmpty() || updates.size() > MOST) {
            throw Fault.invalid("'issueUpdates' must be an array of 1 to " + MOST + " issues.");
        }
        List<BulkCreation.Result> results = creation.create(updates);
        List<Object> issues = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).fault() == null) {
                issues.add(beans.reference(results.get(i).issue()));
            } else {
                errors.add(error(i, results.get(i).fault()));
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("issues", issues);
        answer.put("errors", errors);
        return Response.status(issues.isEmpty() ? 400 : 201).entity(answer).build();
    }

    private static Map<String, Object> error(int number, Fault fault) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", FaultResponse.status(fault));
        error.put("elementErrors", FaultResponse.body(fault));
        error.put("failedElementNumber", number);
        return error;
    }
}
