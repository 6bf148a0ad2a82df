package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page for writing a comment, and the question before one is deleted. What REST refuses is refused here. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class CommentPage {

    static final List<String> FIELDS = List.of("comment", "commentLevel");

    private final PageRenderer pages;
    private final IssueAccess access;
    private final CommentLevels levels;
    private final Comments comments;
    private final CommentResource resource;
    private final FormSubmissions submissions;
    private final Activity activity;

    CommentPage(
            PageRenderer pages,
            IssueAccess access,
            CommentLevels levels,
            Comments comments,
            CommentResource resource,
            FormSubmissions submissions,
            Activity activity) {
        this.pages = pages;
        this.access = access;
        this.levels = levels;
        this.comments = comments;
        this.resource = resource;
        this.submissions = submissions;
        this.activity = activity;
    }

    @GET
    @Path("/secure/AddComment!default.jspa")
    public Response form(@QueryParam("id") @DefaultValue("") String id) {
        IssueRow issue = access.visible(id);
        if (!access.may("ADD_COMMENTS", issue)) {
            throw Fault.forbidden(
                    access.user().displayName() + ", you do not have the permission to comment on this issue.");
        }
        return pages.show(page(issue, FormState.empty(FIELDS)));
    }

    @POST
    @Path("/secure/AddComment.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        IssueRow issue = access.visible(IssueAddresses.first(sent, "id"));
        FormState form = FormState.sent(FIELDS, sent);
        Optional<Fault> refusal = submissions.refusal(() -> write(issue, form));
        return refusal.isPresent()
                ? pages.show(page(issue, form.refused(refusal.get())).status(400))
                : pages.redirect(IssueAddresses.issue(issue) + "#activitymodule");
    }

    private void write(IssueRow issue, FormState form) {
        resource.write(issue.key(), List.of(), levels.comment(form.value("comment"), form.value("commentLevel")));
    }

    private Page page(IssueRow issue, FormState form) {
        return Page.of("issue/comment", "Add Comment: " + issue.key())
                .with("issueId", Long.toString(issue.id()))
                .with("key", issue.key())
                .with("levels", levels.offered(issue.projectId()))
                .with("form", form);
    }

    @GET
    @Path("/secure/DeleteComment!default.jspa")
    public Response question(
            @QueryParam("id") @DefaultValue("") String id, @QueryParam("commentId") @DefaultValue("") String comment) {
        IssueRow issue = access.visible(id);
        CommentRow row = comments.readableBy(access.user(), issue, comment)
                .orElseThrow(() -> Fault.notFound("Can not find a comment for the id: " + comment + "."));
        CommentView view = activity.view(row, issue);
        Page page = ConfirmationPage.page(
                "Delete Comment",
                "Are you sure you want to delete this comment by " + view.author() + "?",
                "/secure/DeleteComment.jspa",
                issue);
        return pages.show(page.with("quote", view.body())
                .with("fields", Map.of("id", Long.toString(issue.id()), "commentId", view.id())));
    }

    @POST
    @Path("/secure/DeleteComment.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @FormParam("id") @DefaultValue("") String id, @FormParam("commentId") @DefaultValue("") String comment) {
        IssueRow issue = access.visible(id);
        resource.remove(issue.key(), comment);
        return pages.redirect(IssueAddresses.issue(issue));
    }
}
