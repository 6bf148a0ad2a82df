package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.TokenStore.TokenRow;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /rest/pat/latest/tokens}: the access tokens of the signed-in user. The token itself is shown once, when it is created. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
public final class TokenResource {

    private static final int MOST_DAYS = 3650;

    private final CurrentUser current;
    private final Users users;
    private final JsonTimes times;
    private final Clock clock;

    public TokenResource(CurrentUser current, Users users, JsonTimes times, Clock clock) {
        this.current = current;
        this.users = users;
        this.times = times;
        this.clock = clock;
    }

    @GET
    public List<Map<String, Object>> list() {
        return users.tokensOf(SignedIn.require(current)).stream()
                .map(this::bean)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Map<String, Object> body) {
        User owner = SignedIn.require(current);
        if (!(body.get("name") instanceof String name) || name.isBlank() || name.length() > 255) {
            throw Fault.field("name", "The token needs a name of at most 255 characters.");
        }
        RequestBodies.check(body, Set.of("name", "expirationDuration"));
        Users.NewToken made = users.createToken(owner, name, expiry(body.get("expirationDuration")));
        Map<String, Object> bean = bean(made.row());
        bean.put("rawToken", made.token());
        return Response.status(201).entity(bean).build();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@PathParam("id") String id) {
        User owner = SignedIn.require(current);
        if (!id.matches("\\d{1,18}") || !users.revokeToken(owner, Long.parseLong(id))) {
            throw Fault.notFound("There is no token with the id '" + id + "'.");
        }
        return Response.noContent().build();
    }

    private Instant expiry(Object days) {
        if (days == null) {
            return null;
        }
        if (days instanceof Integer number && number > 0 && number <= MOST_DAYS) {
            return clock.instant().plus(Duration.ofDays(number));
        }
        throw Fault.field("expirationDuration", "The number of days must be 1 to " + MOST_DAYS + ".");
    }

    private Map<String, Object> bean(TokenRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", row.id());
        bean.put("name", row.name());
        bean.put("createdAt", times.format(row.created()));
        if (row.expires() != null) {
            bean.put("expiringAt", times.format(row.expires()));
        }
        return bean;
    }
}
