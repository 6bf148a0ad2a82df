package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserModule;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Takes a field off a screen, as Jira's administration page does. Not an address of Jira. */
@Path("/screen/{id}/field/{fieldId}")
public final class ScreenFieldResource {

    private final ScreenStore store;
    private final Administrators administrators;

    public ScreenFieldResource(ScreenStore store, CurrentUser user, UserModule users) {
        this.store = store;
        this.administrators = new Administrators(user, users);
    }

    @DELETE
    public Response takeOff(@PathParam("id") String id, @PathParam("fieldId") String fieldId) {
        administrators.require(403);
        boolean wasThere =
                Ids.read(id).map(screen -> store.takeOff(screen, fieldId)).orElse(false);
        if (!wasThere) {
            throw RestFault.of(404, "The field '" + fieldId + "' is not on a screen with id '" + id + "'");
        }
        return Response.noContent().build();
    }
}
