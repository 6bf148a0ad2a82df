package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Puts a field on a screen and takes it off, as Jira's administration page does. Not an address of Jira. */
@Path("/screen/{id}/field/{fieldId}")
public final class ScreenFieldResource {

    private final ScreenStore store;
    private final Administrators administrators;

    public ScreenFieldResource(ScreenStore store, Administrators administrators) {
        this.store = store;
        this.administrators = administrators;
    }

    /** Puts the field at the end of the screen's first tab, if it is not on the screen yet. */
    @PUT
    public Response putOn(@PathParam("id") String id, @PathParam("fieldId") String fieldId) {
        administrators.require();
        TabRow tab = Ids.read(id)
                .flatMap(screen -> store.tabs(screen).stream().findFirst())
                .orElseThrow(() -> Fault.notFound("There is no screen with id '" + id + "' that has a tab"));
        if (!store.fieldIdsOf(tab.screenId()).contains(fieldId)) {
            List<String> fields = new ArrayList<>(tab.fieldIds());
            fields.add(fieldId);
            store.update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), fields));
        }
        return Response.noContent().build();
    }

    @DELETE
    public Response takeOff(@PathParam("id") String id, @PathParam("fieldId") String fieldId) {
        administrators.require();
        boolean wasThere =
                Ids.read(id).map(screen -> store.takeOff(screen, fieldId)).orElse(false);
        if (!wasThere) {
            throw Fault.notFound("The field '" + fieldId + "' is not on a screen with id '" + id + "'");
        }
        return Response.noContent().build();
    }
}
