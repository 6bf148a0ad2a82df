package dev.partnerescalation.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.WatcherStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who watches an issue. (jira-evidence.md, "Links, comments, search, people") */
@Path("/issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WatcherResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IssueAccess access;
    private final WatcherStore watchers;
    private final Users users;
    private final ConfigBeans beans;

    public WatcherResource(IssueAccess access, WatcherStore watchers, Users users, ConfigBeans beans) {
        this.access = access;
        this.watchers = watchers;
        this.users = users;
        this.beans = beans;
    }

    /** The watchers; without the right to see them only how many they are, and oneself. */
    @GET
    public Map<String, Object> all(@PathParam("issue") String key) {
        IssueRow issue = access.visible(key);
        User reader = access.user();
        boolean all = access.may("VIEW_VOTERS_AND_WATCHERS", issue);
        List<String> keys = watchers.of(issue.id());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue", issue.key() + "/watchers"));
        bean.put("isWatching", keys.contains(reader.key()));
        bean.put("watchCount", keys.size());
        bean.put(
                "watchers",
                keys.stream()
                        .filter(one -> all || one.equals(reader.key()))
                        .flatMap(one -> users.byKey(one).stream())
                        .map(beans::user)
                        .toList());
        return bean;
    }

    /** Adds the user whose name is the body, a JSON string, or whoever asks when there is no body. */
    @POST
    public Response add(@PathParam("issue") String key, String body) {
        IssueRow issue = access.visible(key);
        User user = body == null || body.isBlank() ? access.user() : named(name(body));
        manage(user, issue, "add");
        if (!access.may(user, "BROWSE_PROJECTS", issue)) {
            throw Fault.invalid("The user \"" + user.name()
                    + "\" does not have permission to view this issue. This user will not be added to the watch list.");
        }
        watchers.add(issue.id(), user.key());
        return Response.noContent().build();
    }

    /** Removes a user by name. */
    @DELETE
    public Response remove(@PathParam("issue") String key, @QueryParam("username") String name) {
        IssueRow issue = access.visible(key);
        if (name == null) {
            throw Fault.invalid("The query parameter 'username' is needed.");
        }
        User user = named(name);
        manage(user, issue, "remove");
        watchers.remove(issue.id(), user.key());
        return Response.noContent().build();
    }

    private static String name(String body) {
        try {
            JsonNode name = JSON.readTree(body);
            if (name.isTextual()) {
                return name.asText();
            }
        } catch (JsonProcessingException noJson) {
            throw Fault.invalid("The body is not the JSON string that is expected here: the name of a user.");
        }
        throw Fault.invalid("The body must be a JSON string: the name of a user.");
    }

    private User named(String name) {
        return users.byName(name).orElseThrow(() -> Fault.notFound("The user named '" + name + "' does not exist"));
    }

    private void manage(User user, IssueRow issue, String what) {
        if (!user.key().equals(access.user().key()) && !access.may("MANAGE_WATCHERS", issue)) {
            throw Fault.notLoggedIn("You do not have permission to " + what + " watchers of this issue.");
        }
    }
}
