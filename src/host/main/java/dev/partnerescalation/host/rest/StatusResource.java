package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.StatusRow;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statuses of this Jira; one is found by its id or by its name, stored or translated. */
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource {

    private final ConstantStore store;
    private final ConfigBeans beans;
    private final CurrentUser user;

    public StatusResource(ConstantStore store, ConfigBeans beans, CurrentUser user) {
        this.store = store;
        this.beans = beans;
        this.user = user;
    }

    @GET
    public List<Map<String, Object>> all() {
        SignedIn.require(user);
        return store.statuses().stream().map(beans::status).toList();
    }

    @GET
    @Path("/{idOrName}")
    public Map<String, Object> one(@PathParam("idOrName") String idOrName) {
        SignedIn.require(user);
        return Ids.read(idOrName)
                .flatMap(store::status)
                .or(() -> named(idOrName))
                .map(beans::status)
                .orElseThrow(() -> Fault.notFound("The status with id '" + idOrName + "' does not exist"));
    }

    private Optional<StatusRow> named(String name) {
        return store.statuses().stream()
                .filter(status -> status.name().equalsIgnoreCase(name)
                        || beans.name(TranslatableKind.STATUS, status.id(), status.name())
                                .equalsIgnoreCase(name))
                .findFirst();
    }
}
