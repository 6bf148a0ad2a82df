package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.UserBeans;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /user}: one account by name or key. */
@Path("/user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private final CurrentUser current;
    private final Users users;
    private final UserBeans bean;

    public UserResource(CurrentUser current, Users users, UserBeans bean) {
        this.current = current;
        this.users = users;
        this.bean = bean;
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("username") String name,
            @QueryParam("key") String key,
            @QueryParam("expand") List<String> expand) {
        SignedIn.require(current);
        if (name == null && key == null) {
            throw Fault.invalid("Either the 'username' or the 'key' query parameters need to be provided.");
        }
        Optional<User> user = name == null ? users.byKey(key) : users.byName(name);
        User found = user.orElseThrow(() -> Fault.notFound(
                name == null
                        ? "The user with the key '" + key + "' does not exist"
                        : "The user named '" + name + "' does not exist"));
        Expansion expansion = Expansion.of(expand, Set.of(UserBeans.GROUPS));
        return bean.full(found, users.groups(found), expansion.has(UserBeans.GROUPS));
    }
}
