package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.brief.Brief;
import dev.partnerescalation.jira.brief.BriefRefusals;
import dev.partnerescalation.jira.brief.BriefWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The brief for Adobe as a document: Markdown, HTML or plain text, as whoever asks may read it. */
@Path("/issue/{key}/brief")
public final class BriefResource {

    /** The document runs nothing and loads nothing, wherever it is opened. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups";

    private final Escalations escalations;
    private final BriefWriter writer;
    private final BriefRefusals refusals;

    @Inject
    public BriefResource(Escalations escalations, BriefWriter writer, BriefRefusals refusals) {
        this.escalations = escalations;
        this.writer = writer;
        this.refusals = refusals;
    }

    /**
     * 200 with the document; 403 for somebody who may browse the escalation and not read its brief.
     *
     * @param format markdown, html or text; without it the header {@code Accept} decides, and Markdown is the default
     * @param download whether a browser shall save the document instead of showing it
     */
    @GET
    @LicensedOnly
    public Response brief(
            @PathParam("key") String key,
            @QueryParam("format") @Nullable String format,
            @QueryParam("download") @DefaultValue("false") boolean download,
            @Context HttpHeaders headers) {
        return escalations.find(key, headers, (escalation, reader) -> {
            Optional<String> refusal = refusals.of(escalation, reader.user(), reader.messages());
            if (refusal.isPresent()) {
                return Errors.of(Response.Status.FORBIDDEN, refusal.get());
            }
            if (format != null && BriefFormat.named(format).isEmpty()) {
                return Errors.of(Response.Status.BAD_REQUEST, reader.say("format"));
            }
            Optional<BriefFormat> wanted = format == null
                    ? BriefFormat.accepted(WeightedValues.of(headers, HttpHeaders.ACCEPT))
                    : BriefFormat.named(format);
            return wanted.map(form -> document(escalation, reader.user(), form, download))
                    .orElseGet(() -> Errors.of(Response.Status.NOT_ACCEPTABLE, reader.say("format")));
        });
    }

    private Response document(Issue escalation, ApplicationUser reader, BriefFormat form, boolean download) {
        Brief brief = writer.write(escalation, reader);
        String disposition = (download ? "attachment" : "inline") + "; filename=\"" + fileName(escalation) + "."
                + form.extension() + "\"";
        return Response.ok(form.render(brief))
                .type(form.mediaType() + ";charset=UTF-8")
                .header("Content-Disposition", disposition)
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept")
                .build();
    }

    private static String fileName(Issue escalation) {
        return escalation.getKey().replaceAll("[^A-Za-z0-9_-]", "_") + "-brief";
    }
}
