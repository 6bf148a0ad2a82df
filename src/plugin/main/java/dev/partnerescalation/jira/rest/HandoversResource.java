package dev.partnerescalation.jira.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.partnerescalation.jira.handover.HandoverSweep;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What is kept of hand-overs, for an administrator who is about to uninstall the app. */
@Path("/handovers")
public final class HandoversResource {

    private final HandoverSweep sweep;
    private final Administrators administrators;

    @Inject
    public HandoversResource(
            HandoverSweep sweep,
            JiraAuthenticationContext session,
            GlobalPermissionManager permissions,
            MessageBundles texts) {
        this.sweep = sweep;
        this.administrators = new Administrators(session, permissions, texts, "partnerescalation.rest.error.");
    }

    /** Removes all records: 200 with how many. */
    @DELETE
    @AdminOnly
    public Response removeAll() {
        return administrators.answer(administrator -> Response.ok(Map.of("removed", sweep.everything()))
                .type(MediaType.APPLICATION_JSON)
                .build());
    }
}
