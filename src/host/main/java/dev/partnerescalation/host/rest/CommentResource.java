package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.CommentText;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.user.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of an issue. One that the reader may not read does not exist. */
@Path("/issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private static final String RENDERED_BODY = "renderedBody";
    private static final Set<String> EXPAND = Set.of(RENDERED_BODY);
    private static final int MANY = 1_048_576;

    private final IssueAccess access;
    private final Comments comments;
    private final IssueBeans beans;

    public CommentResource(IssueAccess access, Comments comments, IssueBeans beans) {
        this.access = access;
        this.comments = comments;
        this.beans = beans;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("issue") String key,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("orderBy") String orderBy,
            @QueryParam("expand") List<String> expand) {
        IssueRow issue = access.visible(key);
        Paging pages = Paging.of(startAt, maxResults, MANY, MANY);
        Expansion expansion = Expansion.of(expand, EXPAND);
        List<CommentRow> all = new ArrayList<>(comments.readableBy(access.user(), issue));
        if (newestFirst(orderBy)) {
            Collections.reverse(all);
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("startAt", pages.startAt());
        bean.put("maxResults", pages.maxResults());
        bean.put("total", all.size());
        bean.put(
                "comments",
                pages.of(all).stream().map(comment -> bean(comment, expansion)).toList());
        return bean;
    }

    private static boolean newestFirst(String orderBy) {
        return switch (orderBy == null ? "" : orderBy.strip()) {
            case "", "created", "+created" -> false;
            case "-created" -> true;
            default -> throw Fault.invalid("Local Jira does not emulate 'orderBy=" + orderBy + "' here.");
        };
    }

    private Map<String, Object> bean(CommentRow comment, Expansion expansion) {
        Map<String, Object> bean = beans.comment(comment);
        if (expansion.has(RENDERED_BODY)) {
            bean.put(RENDERED_BODY, RenderedText.html(comment.body()));
        }
        return bean;
    }

    @GET
    @Path("/{comment}")
    public Map<String, Object> one(
            @PathParam("issue") String key,
            @PathParam("comment") String id,
            @QueryParam("expand") List<String> expand) {
        return bean(find(access.visible(key), id), Expansion.of(expand, EXPAND));
    }

    @POST
    public Response write(
            @PathParam("issue") String key, @QueryParam("expand") List<String> expand, Map<String, Object> body) {
        Expansion expansion = Expansion.of(expand, EXPAND);
        IssueRow issue = access.visible(key);
        User author = access.user();
        if (!access.may("ADD_COMMENTS", issue)) {
            throw Fault.forbidden(author.displayName() + ", you do not have the permission to comment on this issue.");
        }
        CommentText text = comments.read(body, author, issue.projectId());
        return Response.status(201)
                .entity(bean(comments.write(issue.id(), text, author.key()), expansion))
                .build();
    }

    @PUT
    @Path("/{comment}")
    public Map<String, Object> rewrite(
            @PathParam("issue") String key,
            @PathParam("comment") String id,
            @QueryParam("expand") List<String> expand,
            Map<String, Object> body) {
        Expansion expansion = Expansion.of(expand, EXPAND);
        IssueRow issue = access.visible(key);
        CommentRow comment = find(issue, id);
        User author = access.user();
        demand("EDIT", issue, comment, author, "edit");
        CommentText text = comments.read(body, author, issue.projectId());
        return bean(comments.rewrite(comment, text, author.key()), expansion);
    }

    @DELETE
    @Path("/{comment}")
    public Response remove(@PathParam("issue") String key, @PathParam("comment") String id) {
        IssueRow issue = access.visible(key);
        CommentRow comment = find(issue, id);
        demand("DELETE", issue, comment, access.user(), "delete");
        comments.remove(comment);
        return Response.noContent().build();
    }

    private void demand(String verb, IssueRow issue, CommentRow comment, User user, String word) {
        boolean own = user.key().equals(comment.authorKey()) && access.may(verb + "_OWN_COMMENTS", issue);
        if (!own && !access.may(verb + "_ALL_COMMENTS", issue)) {
            throw Fault.forbidden("You do not have permission to " + word + " comment with id '" + comment.id() + "'.");
        }
    }

    private CommentRow find(IssueRow issue, String id) {
        return comments.readableBy(access.user(), issue, id)
                .orElseThrow(() -> Fault.notFound("Can not find a comment for the id: " + id + "."));
    }
}
