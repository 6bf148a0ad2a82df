package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.SessionCookie;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /rest/auth/1/session}: signing in with a cookie, and out. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final CurrentUser current;
    private final Users users;
    private final BaseUrl url;

    public SessionResource(CurrentUser current, Users users, BaseUrl url) {
        this.current = current;
        this.users = users;
        this.url = url;
    }

    @GET
    public Map<String, Object> get() {
        User user = SignedIn.require(current);
        Map<String, Object> session = new LinkedHashMap<>();
        session.put(
                "self",
                url.get() + "/rest/api/2/user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        session.put("name", user.name());
        session.put("loginInfo", Map.of("failedLoginCount", 0));
        return session;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(Map<String, Object> body) {
        if (body == null
                || !(body.get("username") instanceof String name)
                || !(body.get("password") instanceof String password)) {
            throw Fault.invalid("The body needs the two texts 'username' and 'password'.");
        }
        User user = users.withPassword(name, password).orElseThrow(() -> Fault.notLoggedIn("Login failed"));
        String session = users.openSession(user);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("session", Map.of("name", SessionCookie.NAME, "value", session));
        answer.put("loginInfo", Map.of("failedLoginCount", 0));
        return Response.ok(answer).cookie(SessionCookie.of(url, session)).build();
    }

    @DELETE
    public Response signOut(@CookieParam(SessionCookie.NAME) String session) {
        SignedIn.require(current);
        if (session != null) {
            users.closeSession(session);
        }
        return Response.noContent().cookie(SessionCookie.none(url)).build();
    }
}
