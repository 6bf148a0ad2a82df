package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Deletes a custom field with its values, as Jira's administration page does. Not an address of Jira. */
@Path("/customField/{id}")
public final class FieldDeletionResource {

    private final FieldStore store;
    private final Administrators administrators;

    public FieldDeletionResource(FieldStore store, Administrators administrators) {
        this.store = store;
        this.administrators = administrators;
    }

    /** The id is a number or {@code customfield_<number>}. */
    @DELETE
    public Response delete(@PathParam("id") String id) {
        administrators.require();
        long number = Ids.read(id.replaceFirst("^customfield_", ""))
                .filter(one -> store.find(one).isPresent())
                .orElseThrow(() -> Fault.notFound("The custom field with id '" + id + "' does not exist"));
        store.remove(number);
        return Response.noContent().build();
    }
}
