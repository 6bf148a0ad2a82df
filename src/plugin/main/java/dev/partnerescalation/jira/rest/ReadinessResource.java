package dev.partnerescalation.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether escalations are ready, and what they lack: one at a time for whoever automates a transition, many at once for whoever changes
 * many issues. It only reads, and says what panel and validator say.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReadinessResource {

    private final Escalations escalations;
    private final ReadinessAnswers answers;

    @Inject
    public ReadinessResource(Escalations escalations, ReadinessAnswers answers) {
        this.escalations = escalations;
        this.answers = answers;
    }

    /**
     * The readiness of one escalation: 200, also when it is not ready or cannot be judged.
     *
     * @param key key or number of the issue
     * @param transition number of the transition to judge; without it the hand-over, else the next one that checks the preparation
     */
    @GET
    @Path("issue/{key}/readiness")
    @LicensedOnly
    public Response readiness(
            @PathParam("key") String key,
            @QueryParam("transition") @Nullable String transition,
            @Context HttpHeaders headers) {
        return escalations.answer(headers, reader -> {
            Optional<WantedReadiness> wanted = WantedReadiness.of(key, transition);
            return wanted.isEmpty()
                    ? Errors.of(Response.Status.BAD_REQUEST, reader.say("transition-id"))
                    : answers.one(wanted.get(), reader);
        });
    }

    /**
     * The readiness of many escalations: 200 with one answer for each, in order, each with its own error where one fails.
     *
     * @param body {@code issues}, at most {@value WantedReadiness#MOST} keys or numbers, and {@code transition} as above
     */
    @POST
    @Path("readiness")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response readiness(@Nullable Map<String, Object> body, @Context HttpHeaders headers) {
        return escalations.answer(headers, reader -> {
            Optional<WantedReadiness> wanted = WantedReadiness.of(body);
            return wanted.isEmpty()
                    ? Errors.of(Response.Status.BAD_REQUEST, reader.say("issues", WantedReadiness.MOST))
                    : answers.many(wanted.get(), reader);
        });
    }
}
