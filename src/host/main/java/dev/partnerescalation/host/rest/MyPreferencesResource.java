package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** {@code /mypreferences}: what the signed-in user chose. Of all preferences there is only the language. */
@Path("/mypreferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MyPreferencesResource {

    private static final String LANGUAGE = "jira.user.locale";

    private final CurrentUser current;
    private final Users users;
    private final List<Locale> languages;

    /** @param installed the languages of this Jira */
    public MyPreferencesResource(CurrentUser current, Users users, List<Locale> installed) {
        this.current = current;
        this.users = users;
        this.languages = List.copyOf(installed);
    }

    @GET
    public String get(@QueryParam("key") String key) {
        User user = SignedIn.require(current);
        refuseOthers(key);
        if (!users.hasChosenLocale(user)) {
            throw Fault.notFound("There is no value for the key '" + key + "'.");
        }
        return user.locale().toString();
    }

    /** @param value the bare value, not quoted */
    @PUT
    public Response set(@QueryParam("key") String key, String value) {
        User user = SignedIn.require(current);
        refuseOthers(key);
        users.setLocale(
                user,
                languages.stream()
                        .filter(language -> language.toString().equals(value))
                        .findFirst()
                        .orElseThrow(() -> Fault.invalid("This language is not installed: " + value)));
        return Response.noContent().build();
    }

    @DELETE
    public Response remove(@QueryParam("key") String key) {
        User user = SignedIn.require(current);
        refuseOthers(key);
        users.forgetLocale(user);
        return Response.noContent().build();
    }

    private static void refuseOthers(String key) {
        if (!LANGUAGE.equals(key)) {
            throw Fault.notFound("Local Jira has only the preference " + LANGUAGE + ", not '" + key + "'.");
        }
    }
}
