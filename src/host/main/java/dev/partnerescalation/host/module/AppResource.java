package dev.partnerescalation.host.module;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * Disables and enables an app, as an administrator does on the page "Manage apps". Not an address of Jira: it is below
 * {@code /rest/local-jira/1.0}.
 */
@Path("/app/{key}")
public final class AppResource {

    private final Apps apps;
    private final Administrators administrators;

    public AppResource(Apps apps, Administrators administrators) {
        this.apps = apps;
        this.administrators = administrators;
    }

    /** 204, or 404 when no such app is installed. */
    @POST
    @Path("/disable")
    public Response disable(@PathParam("key") String key) {
        administrators.require();
        return answer(key, apps.disable(key));
    }

    /** 204, or 404 when no such app is installed. */
    @POST
    @Path("/enable")
    public Response enable(@PathParam("key") String key) {
        administrators.require();
        return answer(key, apps.enable(key));
    }

    private static Response answer(String key, boolean known) {
        if (!known) {
            throw Fault.notFound("No app with the key '" + key + "' is installed.");
        }
        return Response.noContent().build();
    }
}
