package dev.partnerescalation.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.advice.UnreadableSupportDataException;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/**
 * The data about versions of Adobe Commerce for scripts of administrators: {@code GET} answers the file in force, {@code PUT} takes
 * {@code {"data": "<content of a file>"}}, {@code DELETE} returns to the data of the app.
 */
@Path("/versions")
public final class VersionsResource {

    private static final String UNREADABLE = "partnerescalation.versions.unreadable";

    private final SupportDataStore store;
    private final JiraAuthenticationContext session;
    private final GlobalPermissionManager permissions;
    private final MessageBundles texts;

    @Inject
    public VersionsResource(
            SupportDataStore store,
            JiraAuthenticationContext session,
            GlobalPermissionManager permissions,
            MessageBundles texts) {
        this.store = store;
        this.session = session;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** 200 with {@code data} and whether it replaces the data of the app. */
    @GET
    @AdminOnly
    public Response get() {
        return asAdministrator(administrator -> inForce());
    }

    /** 200 with the data that now holds; 400 with the entry that cannot be read, and then nothing changes. */
    @PUT
    @AdminOnly
    public Response replace(Map<String, Object> body) {
        return asAdministrator(administrator -> {
            Object data = body == null ? null : body.get("data");
            try {
                store.replace(data instanceof String text ? text : "");
                return inForce();
            } catch (UnreadableSupportDataException unreadable) {
                return Errors.of(
                        Response.Status.BAD_REQUEST,
                        texts.forUser(administrator).text(UNREADABLE, unreadable.entry()));
            }
        });
    }

    /** 200 with the data of the app. */
    @DELETE
    @AdminOnly
    public Response reset() {
        return asAdministrator(administrator -> {
            store.reset();
            return inForce();
        });
    }

    private Response inForce() {
        return Response.ok(Map.of("data", store.text(), "replaced", store.isReplaced()))
                .type("application/json")
                .build();
    }

    private Response asAdministrator(Function<ApplicationUser, Response> answer) {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(
                    Response.Status.UNAUTHORIZED, texts.forUser(null).text("partnerescalation.rest.error.signed-out"));
        }
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                ? answer.apply(user)
                : Errors.of(
                        Response.Status.FORBIDDEN, texts.forUser(user).text("partnerescalation.rest.error.forbidden"));
    }
}
