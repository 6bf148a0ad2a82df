package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The resolutions of this Jira. */
@Path("/resolution")
@Produces(MediaType.APPLICATION_JSON)
public final class ResolutionResource {

    private final ConstantStore store;
    private final ConfigBeans beans;
    private final CurrentUser user;

    public ResolutionResource(ConstantStore store, ConfigBeans beans, CurrentUser user) {
        this.store = store;
        this.beans = beans;
        this.user = user;
    }

    @GET
    public List<Map<String, Object>> all() {
        SignedIn.require(user);
        return store.resolutions().stream().map(beans::resolution).toList();
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> one(@PathParam("id") String id) {
        SignedIn.require(user);
        return Ids.read(id)
                .flatMap(store::resolution)
                .map(beans::resolution)
                .orElseThrow(() -> Fault.notFound("The resolution with id '" + id + "' does not exist"));
    }
}
