package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.LoginRow;
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
import java.util.List;
import java.util.Map;

/** {@code /rest/auth/1/session} and {@code /rest/auth/latest/session}: signing in with a cookie, and out. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final CurrentUser current;
    private final Users users;
    private final BaseUrl url;
    private final JsonTimes times;

    public SessionResource(CurrentUser current, Users users, BaseUrl url, JsonTimes times) {
        this.current = current;
        this.users = users;
        this.url = url;
        this.times = times;
    }

    @GET
    public Map<String, Object> get() {
        User user = SignedIn.require(current);
        Map<String, Object> session = new LinkedHashMap<>();
        session.put(
                "self",
                url.get() + "/rest/api/2/user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        session.put("name", user.name());
        session.put("loginInfo", loginInfo(user));
        return session;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(Map<String, Object> body) {
        if (!(body.get("username") instanceof String name) || !(body.get("password") instanceof String password)) {
            throw Fault.invalid("The body needs the two texts 'username' and 'password'.");
        }
        return users.signIn(name, password)
                .map(session -> signedIn(session, users.byName(name).orElseThrow()))
                .orElseGet(SessionResource::refused);
    }

    private Response signedIn(String session, User user) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("session", Map.of("name", SessionCookie.NAME, "value", session));
        answer.put("loginInfo", loginInfo(user));
        return Response.ok(answer).cookie(SessionCookie.of(url, session)).build();
    }

    /** Not thrown, so that the failure stays counted. */
    private static Response refused() {
        return Response.status(401)
                .entity(Map.of("errorMessages", List.of("Login failed"), "errors", Map.of()))
                .build();
    }

    /** Times that never were are left out. */
    private Map<String, Object> loginInfo(User user) {
        LoginRow login = users.logins(user);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("failedLoginCount", login.failures());
        info.put("loginCount", login.logins());
        if (login.lastFailure() != null) {
            info.put("lastFailedLoginTime", times.format(login.lastFailure()));
        }
        if (login.previous() != null) {
            info.put("previousLoginTime", times.format(login.previous()));
        }
        return info;
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
