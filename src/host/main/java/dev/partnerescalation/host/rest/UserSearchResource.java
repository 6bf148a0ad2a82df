package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.UserBeans;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds accounts by the beginning of a name or an address. (jira-evidence.md, "Links, comments, search, people") */
@Path("/user/search")
@Produces(MediaType.APPLICATION_JSON)
public final class UserSearchResource {

    private final CurrentUser current;
    private final Users users;
    private final Permissions permissions;
    private final UserBeans bean;

    public UserSearchResource(CurrentUser current, Users users, Permissions permissions, UserBeans bean) {
        this.current = current;
        this.users = users;
        this.permissions = permissions;
        this.bean = bean;
    }

    /** Accounts whose name, whose address or a word of whose display name begins with {@code username}. */
    @GET
    public List<Map<String, Object>> find(
            @QueryParam("username") String text,
            @QueryParam("property") String property,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("includeActive") @DefaultValue("true") boolean active,
            @QueryParam("includeInactive") @DefaultValue("false") boolean inactive) {
        User reader = SignedIn.require(current);
        if (property != null) {
            throw Fault.invalid("Local Jira does not emulate the query parameter 'property' of user/search.");
        }
        if (text == null) {
            throw Fault.invalid("The username query parameter was not provided");
        }
        if (!permissions.global(reader, "USER_PICKER")) {
            return List.of();
        }
        String start = text.toLowerCase(Locale.ROOT);
        List<Map<String, Object>> found = users.all().stream()
                .filter(user -> user.active() ? active : inactive)
                .filter(user -> matches(user, start))
                .map(bean::brief)
                .toList();
        return Paging.of(startAt, maxResults, 50, 1000).of(found);
    }

    private static boolean matches(User user, String start) {
        Stream<String> words = Arrays.stream(user.displayName().split("[\\s\\-_.']+"));
        return Stream.concat(Stream.of(user.name(), user.email(), user.displayName()), words)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(start));
    }
}
