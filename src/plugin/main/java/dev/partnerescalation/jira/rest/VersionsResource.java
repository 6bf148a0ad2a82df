package dev.partnerescalation.jira.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.partnerescalation.jira.advice.SupportData;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.advice.UnreadableSupportDataException;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data about versions of Adobe Commerce for scripts of administrators: {@code GET} answers the file in force, {@code PUT} takes
 * {@code {"data": "<content of a file>"}}, {@code DELETE} returns to the data of the app.
 */
@Path("/versions")
public final class VersionsResource {

    private static final String UNREADABLE = "partnerescalation.versions.unreadable";

    private final SupportDataStore store;
    private final Administrators administrators;
    private final MessageBundles texts;
    private final JiraAuthenticationContext session;
    private final Today today;

    @Inject
    public VersionsResource(
            SupportDataStore store,
            JiraAuthenticationContext session,
            GlobalPermissionManager permissions,
            MessageBundles texts,
            Today today) {
        this.store = store;
        this.session = session;
        this.today = today;
        this.administrators = new Administrators(session, permissions, texts, "partnerescalation.rest.error.");
        this.texts = texts;
    }

    /** 200 with {@code data}, whether it replaces the data of the app, and where the dates are from and of when, and whether that is too old. */
    @GET
    @AdminOnly
    public Response get() {
        return administrators.answer(administrator -> inForce());
    }

    /** 200 with the data that now holds; 400 with the entry that cannot be read, and then nothing changes. */
    @PUT
    @AdminOnly
    public Response replace(@Nullable Map<String, Object> body) {
        return administrators.answer(administrator -> {
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
        return administrators.answer(administrator -> {
            store.reset();
            return inForce();
        });
    }

    private Response inForce() {
        SupportData data = store.current();
        return Response.ok(Map.of(
                        "data",
                        store.text(),
                        "replaced",
                        store.isReplaced(),
                        "source",
                        data.source().address(),
                        "asOf",
                        data.source().asOf().toString(),
                        "old",
                        data.source().isOld(today.of(session.getLoggedInUser()))))
                .type("application/json")
                .build();
    }
}
