package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.LinkTypeStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The types of links between issues. */
@Path("/issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkTypeResource {

    private final LinkTypeStore store;
    private final ConfigBeans beans;
    private final CurrentUser user;

    public IssueLinkTypeResource(LinkTypeStore store, ConfigBeans beans, CurrentUser user) {
        this.store = store;
        this.beans = beans;
        this.user = user;
    }

    @GET
    public Map<String, Object> all() {
        SignedIn.require(user);
        return Map.of(
                "issueLinkTypes", store.all().stream().map(beans::linkType).toList());
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> one(@PathParam("id") String id) {
        SignedIn.require(user);
        return store.find(Ids.number(id, "issue link type id"))
                .map(beans::linkType)
                .orElseThrow(() -> Fault.notFound("No issue link type with id '" + id + "' found."));
    }
}
