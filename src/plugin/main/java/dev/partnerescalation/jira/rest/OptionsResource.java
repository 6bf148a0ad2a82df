package dev.partnerescalation.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.issue.OptionNames;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The options of the app's fields in the reader's language, for the script that shows them on Jira's pages. It tells what everybody
 * who may create an escalation sees anyway, and nothing about issues, so any authenticated person may ask, and no other needs to.
 */
@Path("/options")
@Produces(MediaType.APPLICATION_JSON)
public final class OptionsResource {

    private final OptionNames names;
    private final JiraAuthenticationContext session;
    private final MessageBundles texts;

    @Inject
    public OptionsResource(OptionNames names, JiraAuthenticationContext session, MessageBundles texts) {
        this.names = names;
        this.session = session;
        this.texts = texts;
    }

    /**
     * {@code {"language": "nl", "fields": {"customfield_10100": {"10200": {"value": .., "label": ..}}}}}, with only those options
     * whose stored {@code value} is still the English one of the app and reads otherwise in this language. A browser keeps the answer and
     * asks each time whether it still holds (304), because the next person at this browser may read another language.
     */
    @GET
    @LicensedOnly
    public Response options(@Context Request request) {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(
                    Response.Status.UNAUTHORIZED, texts.forUser(null).text("partnerescalation.options.signed-out"));
        }
        Map<String, Object> json = json(texts.forUser(user));
        EntityTag tag = tag(json);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .cacheControl(keptButChecked())
                .build();
    }

    private Map<String, Object> json(Messages messages) {
        Map<String, Object> fields = new LinkedHashMap<>();
        names.in(messages).forEach((field, options) -> {
            Map<String, Object> named = new LinkedHashMap<>();
            options.forEach((id, name) -> named.put(id, option(name)));
            fields.put(field, named);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", messages.languageTag());
        json.put("fields", fields);
        return json;
    }

    private static Map<String, Object> option(OptionNames.Name name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", name.stored());
        json.put("label", name.shown());
        return json;
    }

    /** From the content alone, in its fixed order, so that all nodes of a cluster agree. */
    private static EntityTag tag(Map<String, Object> json) {
        byte[] content = json.toString().getBytes(StandardCharsets.UTF_8);
        return new EntityTag(UUID.nameUUIDFromBytes(content).toString());
    }

    private static CacheControl keptButChecked() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
