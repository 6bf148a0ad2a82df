package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.store.RemoteLinkStore;
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

/** Linking an issue to a page of the web, and taking such a link away. In Jira this is a dialog with another address. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class WebLinkPage {

    private static final List<String> FIELDS = List.of("url", "title", "comment", "commentLevel");

    private final PageRenderer pages;
    private final IssueAccess access;
    private final CommentLevels levels;
    private final CommentResource comments;
    private final RemoteLinkStore links;
    private final RemoteLinkResource resource;
    private final FormSubmissions submissions;

    WebLinkPage(
            PageRenderer pages,
            IssueAccess access,
            CommentLevels levels,
            CommentResource comments,
            RemoteLinkStore links,
            RemoteLinkResource resource,
            FormSubmissions submissions) {
        this.pages = pages;
        this.access = access;
        this.levels = levels;
        this.comments = comments;
        this.links = links;
        this.resource = resource;
        this.submissions = submissions;
    }

    @GET
    @Path("/secure/LinkRemoteIssue!default.jspa")
    public Response form(@QueryParam("id") @DefaultValue("") String id) {
        return pages.show(page(linkable(id), FormState.empty(FIELDS)));
    }

    @POST
    @Path("/secure/LinkRemoteIssue.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(MultivaluedMap<String, String> sent) {
        IssueRow issue = linkable(IssueAddresses.first(sent, "id"));
        FormState form = FormState.sent(FIELDS, sent);
        Optional<Fault> refusal = submissions.refusal(() -> link(issue, form));
        return refusal.isPresent()
                ? pages.show(page(issue, form.refused(refusal.get())).status(400))
                : pages.redirect(IssueAddresses.issue(issue) + "#linkingmodule");
    }

    private IssueRow linkable(String id) {
        IssueRow issue = access.visible(id);
        if (!access.may("LINK_ISSUES", issue)) {
            throw Fault.forbidden("No Link Issue Permission for issue '" + issue.key() + "'");
        }
        return issue;
    }

    private void link(IssueRow issue, FormState form) {
        Map<String, String> object = Map.of(
                "url", form.value("url").strip(), "title", form.value("title").strip());
        resource.put(issue.key(), Map.of("object", object));
        if (!form.value("comment").isBlank()) {
            comments.write(issue.key(), List.of(), levels.comment(form.value("comment"), form.value("commentLevel")));
        }
    }

    private Page page(IssueRow issue, FormState form) {
        return Page.of("issue/web-link", "Web Link: " + issue.key())
                .with("issueId", Long.toString(issue.id()))
                .with("key", issue.key())
                .with("mayComment", access.may("ADD_COMMENTS", issue))
                .with("levels", levels.offered(issue.projectId()))
                .with("form", form);
    }

    @GET
    @Path("/secure/DeleteRemoteIssueLink!default.jspa")
    public Response question(
            @QueryParam("id") @DefaultValue("") String id,
            @QueryParam("remoteIssueLinkId") @DefaultValue("") String linkId) {
        IssueRow issue = linkable(id);
        RemoteLinkRow link = links.of(issue.id()).stream()
                .filter(one -> Long.toString(one.id()).equals(linkId))
                .findFirst()
                .orElseThrow(() -> Fault.notFound("The remote issue link with id '" + linkId + "' does not exist."));
        Page page = ConfirmationPage.page(
                "Delete Web Link",
                "Are you sure you want to delete the link to \"" + link.title() + "\"?",
                "/secure/DeleteRemoteIssueLink.jspa",
                issue);
        return pages.show(page.with("quote", link.url())
                .with("fields", Map.of("id", Long.toString(issue.id()), "remoteIssueLinkId", linkId)));
    }

    @POST
    @Path("/secure/DeleteRemoteIssueLink.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @FormParam("id") @DefaultValue("") String id,
            @FormParam("remoteIssueLinkId") @DefaultValue("") String linkId) {
        IssueRow issue = access.visible(id);
        resource.remove(issue.key(), linkId);
        return pages.redirect(IssueAddresses.issue(issue) + "#linkingmodule");
    }
}
