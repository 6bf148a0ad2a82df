package dev.partnerescalation.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.Way;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The advice on whom to turn to, for the script that shows it where somebody creates an escalation. It is the same for everybody and tells
 * nothing about issues, so any authenticated person may ask.
 */
@Path("/advice")
@Produces(MediaType.APPLICATION_JSON)
public final class AdviceResource {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceResource.class);

    private final Advice advice;
    private final InstalledObjects installed;
    private final JiraAuthenticationContext session;
    private final MessageBundles texts;

    @Inject
    public AdviceResource(
            Advice advice, InstalledObjects installed, JiraAuthenticationContext session, MessageBundles texts) {
        this.advice = advice;
        this.installed = installed;
        this.session = session;
        this.texts = texts;
    }

    /**
     * 200 with the {@code title}, the {@code ways}, and under {@code field} the id of a field by which a form for an escalation is known; it is
     * left out before the set-up.
     */
    @GET
    @LicensedOnly
    public Response advice() {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(
                    Response.Status.UNAUTHORIZED, texts.forUser(null).text("partnerescalation.options.signed-out"));
        }
        try {
            return Response.ok(json(texts.forUser(user))).build();
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "The advice could not be answered");
            return Errors.of(
                    Response.Status.INTERNAL_SERVER_ERROR,
                    texts.forUser(user).text("partnerescalation.rest.error.failed", reference));
        }
    }

    private Map<String, Object> json(Messages messages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", messages.languageTag());
        json.put("title", messages.text("partnerescalation.advice.title"));
        installed.fieldId(EscalationField.CONCERN).ifPresent(id -> json.put("field", id));
        json.put("ways", advice.ways(messages).stream().map(AdviceResource::way).toList());
        return json;
    }

    private static Map<String, Object> way(Way way) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", way.key());
        json.put("text", way.text());
        way.page().ifPresent(page -> json.put("page", Map.of("text", page.text(), "url", page.address())));
        return json;
    }
}
