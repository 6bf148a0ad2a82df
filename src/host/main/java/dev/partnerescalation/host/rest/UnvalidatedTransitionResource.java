package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Moves an issue without asking validators, as scripts in Jira can ({@code skipValidators}). Jira has no such REST address: it stands
 * under {@code /rest/local-jira/1.0} and takes what Jira's address for transitions takes. Only administrators write scripts.
 * (jira-evidence.md, "Links, bulk changes, ways around validators")
 */
@Path("/issue/{issue}/transitions-without-validators")
public final class UnvalidatedTransitionResource {

    private final IssueAccess access;
    private final Administrators administrators;
    private final Transitions transitions;

    public UnvalidatedTransitionResource(IssueAccess access, Administrators administrators, Transitions transitions) {
        this.access = access;
        this.administrators = administrators;
        this.transitions = transitions;
    }

    /** 204, or what Jira says about a transition that is not possible. */
    @POST
    public Response carryOut(@PathParam("issue") String key, Map<String, Object> body) {
        administrators.require();
        transitions.carryOutWithoutValidators(access.visible(key), body);
        return Response.noContent().build();
    }
}
