package dev.partnerescalation.host.rest;

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
import java.util.Set;

/** {@code /myself}: who is signed in. */
@Path("/myself")
@Produces(MediaType.APPLICATION_JSON)
public final class MyselfResource {

    private final CurrentUser current;
    private final Users users;
    private final UserBeans bean;

    public MyselfResource(CurrentUser current, Users users, UserBeans bean) {
        this.current = current;
        this.users = users;
        this.bean = bean;
    }

    @GET
    public Map<String, Object> get(@QueryParam("expand") List<String> expand) {
        User user = SignedIn.require(current);
        Expansion expansion = Expansion.of(expand, Set.of(UserBeans.GROUPS));
        return bean.full(user, users.groups(user), expansion.has(UserBeans.GROUPS));
    }
}
