package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.issue.Links;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.LinkTypeRow;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Linking an issue to others, and taking a link away. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class LinkPage {

    private static final String TYPE = "linkDesc";
    private static final String KEYS = "issueKeys";
    private static final List<String> FIELDS = List.of(TYPE, KEYS, "comment", "commentLevel");

    private final PageRenderer pages;
    private final IssueAccess access;
    private final IssueReading reading;
    private final CommentLevels levels;
    private final CommentResource comments;
    private final Links links;
    private final IssueLinkResource resource;
    private final FormSubmissions submissions;

    LinkPage(
            PageRenderer pages,
            IssueAccess access,
            IssueReading reading,
            CommentLevels levels,
            CommentResource comments,
            Links links,
            IssueLinkResource resource,
            FormSubmissions submissions) {
        this.pages = pages;
        this.access = access;
        this.reading = reading;
        this.levels = levels;
        this.comments = comments;
        this.links = links;
        this.resource = resource;
        this.submissions = submissions;
    }

    @GET
    @Path("/secure/LinkJiraIssue!default.jspa")
    public Response form(@QueryParam("id") @DefaultValue("") String id) {
        return pages.show(page(linkable(id), FormState.empty(FIELDS)));
    }

    @POST
    @Path("/secure/LinkJiraIssue.jspa")
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

    private Page page(IssueRow issue, FormState form) {
        List<String> descriptions = links.types().all().stream()
                .flatMap(type -> Arrays.asList(type.outward(), type.inward()).stream())
                .distinct()
                .toList();
        return Page.of("issue/link", "Link: " + issue.key())
                .with("issueId", Long.toString(issue.id()))
                .with("key", issue.key())
                .with("descriptions", descriptions)
                .with("mayComment", access.may("ADD_COMMENTS", issue))
                .with("levels", levels.offered(issue.projectId()))
                .with("form", form);
    }

    private void link(IssueRow issue, FormState form) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LinkTypeRow> outward = type(type -> type.outward().equals(form.value(TYPE)));
        Optional<LinkTypeRow> type = outward.or(() -> type(one -> one.inward().equals(form.value(TYPE))));
        if (type.isEmpty()) {
            errors.put(TYPE, "You must choose a link type.");
        }
        List<IssueRow> others = others(issue, form.value(KEYS), errors);
        if (!errors.isEmpty()) {
            throw Fault.fields(errors);
        }
        String actor = access.user().key();
        for (IssueRow other : others) {
            IssueRow source = outward.isPresent() ? issue : other;
            links.create(type.get().id(), source, outward.isPresent() ? other : issue, null, actor);
        }
        if (!form.value("comment").isBlank()) {
            comments.write(issue.key(), List.of(), levels.comment(form.value("comment"), form.value("commentLevel")));
        }
    }

    private Optional<LinkTypeRow> type(Predicate<LinkTypeRow> wanted) {
        return links.types().all().stream().filter(wanted).findFirst();
    }

    /** An issue that the user may not see is answered as if it did not exist. */
    private List<IssueRow> others(IssueRow issue, String keys, Map<String, String> errors) {
        List<IssueRow> others = new ArrayList<>();
        for (String key : keys.strip().split("[,\\s]+")) {
            Optional<IssueRow> other = reading.browsable(key);
            if (key.isEmpty()) {
                errors.put(KEYS, "You must specify at least one issue to link to.");
            } else if (other.isEmpty()) {
                errors.put(KEYS, "The issue key '" + key + "' does not exist or you do not have permission to see it.");
            } else if (other.get().id() == issue.id()) {
                errors.put(KEYS, "You cannot link an issue to itself, " + issue.key() + ".");
            } else {
                others.add(other.get());
            }
        }
        return others;
    }

    @GET
    @Path("/secure/DeleteLink!default.jspa")
    public Response question(
            @QueryParam("id") @DefaultValue("") String id, @QueryParam("linkId") @DefaultValue("") String linkId) {
        IssueRow issue = access.visible(id);
        LinkRow link = (linkId.matches("\\d{1,18}")
                        ? links.store().find(Long.parseLong(linkId))
                        : Optional.<LinkRow>empty())
                .filter(one -> one.sourceId() == issue.id() || one.destinationId() == issue.id())
                .orElseThrow(() -> noLink(linkId));
        boolean outward = link.sourceId() == issue.id();
        IssueRow other = reading.browsable(outward ? link.destinationId() : link.sourceId())
                .orElseThrow(() -> noLink(linkId));
        LinkTypeRow type = links.types().find(link.typeId()).orElseThrow();
        Page page = ConfirmationPage.page(
                "Delete Link",
                "Are you sure you want to delete the link \"" + issue.key() + " "
                        + (outward ? type.outward() : type.inward()) + " " + other.key() + "\"?",
                "/secure/DeleteLink.jspa",
                issue);
        return pages.show(page.with("quote", other.summary())
                .with("fields", Map.of("id", Long.toString(issue.id()), "linkId", linkId)));
    }

    private static Fault noLink(String linkId) {
        return Fault.notFound("No issue link with id '" + linkId + "' exists.");
    }

    @POST
    @Path("/secure/DeleteLink.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @FormParam("id") @DefaultValue("") String id, @FormParam("linkId") @DefaultValue("") String linkId) {
        IssueRow issue = access.visible(id);
        resource.remove(linkId);
        return pages.redirect(IssueAddresses.issue(issue) + "#linkingmodule");
    }
}
