package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.brief.Brief;
import dev.partnerescalation.jira.brief.BriefAudience;
import dev.partnerescalation.jira.brief.BriefReaders;
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
    private final BriefReaders readers;

    @Inject
    public BriefResource(Escalations escalations, BriefWriter writer, BriefReaders readers) {
        this.escalations = escalations;
        this.writer = writer;
        this.readers = readers;
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
            if (!readers.mayRead(escalation, reader.user())) {
                return Errors.of(Response.Status.FORBIDDEN, refusal(escalation, reader));
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

    private String refusal(Issue escalation, Escalations.Reader reader) {
        BriefAudience audience = readers.of(escalation.getProjectId());
        if (audience instanceof BriefAudience.Role role) {
            return reader.say("brief-role", role.name());
        }
        if (audience instanceof BriefAudience.Nobody nobody) {
            return reader.say("brief-nobody", nobody.stored());
        }
        // The choice was taken away, or the permission to browse, since this person was asked about.
        return reader.say("no-issue");
    }

    private Response document(Issue escalation, ApplicationUser reader, BriefFormat form, boolean download) {
        Brief brief = writer.write(escalation, reader);
        String disposition = (download ? "attachment" : "inline") + "; filename=\"" + fileName(escalation) + "."
                + form.extension() + "\"";
        return Response.ok(form.render(brief, writer.messages()))
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
