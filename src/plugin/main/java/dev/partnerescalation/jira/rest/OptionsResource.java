package dev.partnerescalation.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.issue.OptionNames;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The options of the app's fields in the reader's language, for the script that shows them on Jira's pages. It tells what everybody
 * who may create an escalation sees anyway, and nothing about issues, so any authenticated person may ask, and no other needs to.
 */
@Path("/options")
@Produces(MediaType.APPLICATION_JSON)
public final class OptionsResource {

    private static final Logger LOG = LoggerFactory.getLogger(OptionsResource.class);

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
    public Response options(@Context HttpHeaders headers) {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(
                    Response.Status.UNAUTHORIZED, texts.forUser(null).text("partnerescalation.options.signed-out"));
        }
        try {
            return answer(json(texts.forUser(user)), headers);
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "The names of the options could not be answered");
            return Errors.of(
                    Response.Status.INTERNAL_SERVER_ERROR,
                    texts.forUser(user).text("partnerescalation.rest.error.failed", reference));
        }
    }

    private static Response answer(Map<String, Object> json, HttpHeaders headers) {
        EntityTag tag = tag(json);
        return (isKept(tag, headers) ? Response.notModified() : Response.ok(json))
                .tag(tag)
                .cacheControl(keptButChecked())
                .build();
    }

    /**
     * Whether the client says that it has this content. Read here, because JAX-RS throws at a header that it cannot read: what is no tag
     * is no tag of ours. Ours holds no comma.
     */
    private static boolean isKept(EntityTag tag, HttpHeaders headers) {
        List<String> sent = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        String quoted = "\"" + tag.getValue() + "\"";
        return sent != null
                && sent.stream()
                        .filter(Objects::nonNull)
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(quoted) || one.equals("W/" + quoted));
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
