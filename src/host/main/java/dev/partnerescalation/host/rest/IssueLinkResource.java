package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.CommentText;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.issue.LinkInput;
import dev.partnerescalation.host.issue.Links;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.LinkTypeRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links between issues. A link runs from the first issue ({@code inwardIssue}) to the second by the outward description. */
@Path("/issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {

    /** The id and address of a link that was read say nothing new. */
    private static final Set<String> BODY = Set.of("type", "inwardIssue", "outwardIssue", "comment", "id", "self");

    private final IssueAccess access;
    private final IssueReading reading;
    private final Links links;
    private final LinkInput input;
    private final Comments comments;
    private final LinkBeans beans;

    public IssueLinkResource(
            IssueAccess access,
            IssueReading reading,
            Links links,
            LinkInput input,
            Comments comments,
            LinkBeans beans) {
        this.access = access;
        this.reading = reading;
        this.links = links;
        this.input = input;
        this.comments = comments;
        this.beans = beans;
    }

    @POST
    public Response create(Map<String, Object> body) {
        String actor = access.user().key();
        RequestBodies.check(body, BODY);
        LinkTypeRow type = input.type(body.get("type"));
        IssueRow first = input.issue(body.get("inwardIssue"));
        IssueRow second = input.issue(body.get("outwardIssue"));
        if (!access.may("LINK_ISSUES", first)) {
            throw Fault.notLoggedIn("No Link Issue Permission for issue '" + first.key() + "'");
        }
        if (first.id() == second.id()) {
            throw Fault.invalid("You cannot link an issue to itself.");
        }
        CommentText comment = body.get("comment") == null ? null : comment(body.get("comment"), first);
        links.create(type.id(), first, second, null, actor);
        if (comment != null) {
            comments.write(first.id(), comment, actor);
        }
        return Response.status(201).build();
    }

    private CommentText comment(Object json, IssueRow issue) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (access.may("ADD_COMMENTS", issue)) {
            try {
                return comments.read(json, access.user(), issue.projectId());
            } catch (Fault fault) {
                errors.putAll(fault.errors());
            }
        }
        throw new Fault(
                Fault.Reason.VALIDATION_FAILED,
                List.of("Failed to create comment for issue '" + issue.key() + "'"),
                errors);
    }

    @GET
    @Path("/{link}")
    public Map<String, Object> one(@PathParam("link") String id) {
        LinkRow link = find(id);
        return beans.link(
                link,
                reading.browsable(link.sourceId()).orElseThrow(),
                reading.browsable(link.destinationId()).orElseThrow());
    }

    @DELETE
    @Path("/{link}")
    public Response remove(@PathParam("link") String id) {
        LinkRow link = find(id);
        IssueRow source = reading.browsable(link.sourceId()).orElseThrow();
        IssueRow destination = reading.browsable(link.destinationId()).orElseThrow();
        if (!access.may("LINK_ISSUES", source) && !access.may("LINK_ISSUES", destination)) {
            throw Fault.notLoggedIn("No Link Issue Permission for issue '" + source.key() + "'");
        }
        links.remove(link, access.user().key());
        return Response.noContent().build();
    }

    /** A link exists for those who may browse both of its ends. */
    private LinkRow find(String id) {
        access.user();
        return links.store()
                .find(Ids.number(id, "issue link id"))
                .filter(link -> reading.browsable(link.sourceId()).isPresent()
                        && reading.browsable(link.destinationId()).isPresent())
                .orElseThrow(() -> Fault.notFound("No issue link with id '" + id + "' exists."));
    }
}
