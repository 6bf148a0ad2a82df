package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueEditing;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.web.FaultResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** Changing the fields of an issue. Addresses and names of parameters are Jira's. */
@Path("/secure/EditIssue{command: (!default)?}.jspa")
@Produces(MediaType.TEXT_HTML)
public final class EditIssuePage {

    private final PageRenderer pages;
    private final ScreenForms forms;
    private final IssueAccess access;
    private final IssueEditing editing;
    private final FormSubmissions submissions;

    public EditIssuePage(
            PageRenderer pages,
            ScreenForms forms,
            IssueAccess access,
            IssueEditing editing,
            FormSubmissions submissions) {
        this.pages = pages;
        this.forms = forms;
        this.access = access;
        this.editing = editing;
        this.submissions = submissions;
    }

    /** The form. */
    @GET
    public Response show(@QueryParam("id") String id) {
        return form(editable(id), SubmittedValues.NOTHING, Optional.empty());
    }

    /** Changes the issue and shows it; a refusal shows the form again with everything that was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@QueryParam("id") String idInAddress, MultivaluedMap<String, String> sent) {
        IssueRow issue = editable(sent.containsKey("id") ? sent.getFirst("id") : idInAddress);
        SubmittedValues submitted = SubmittedValues.of(sent);
        Map<String, Object> body = forms.edit(issue).body(submitted);
        Optional<Fault> refusal = submissions.refusal(() -> editing.edit(issue, body));
        return refusal.isPresent() ? form(issue, submitted, refusal) : pages.redirect("/browse/" + issue.key());
    }

    private IssueRow editable(String id) {
        IssueRow issue = access.visible(String.valueOf(id));
        if (!access.may("EDIT_ISSUES", issue)) {
            throw Fault.forbidden("You do not have permission to edit issues in this project.");
        }
        if (!forms.canEdit(issue)) {
            throw Fault.forbidden("You are not allowed to edit this issue due to its current status in the workflow.");
        }
        return issue;
    }

    private Response form(IssueRow issue, SubmittedValues submitted, Optional<Fault> fault) {
        return pages.show(Page.of("form/edit", "Edit Issue: " + issue.key())
                .contexts("jira.edit.issue")
                .with("issue", issue)
                .with("form", forms.edit(issue).view(submitted, fault))
                .status(fault.map(FaultResponse::status).orElse(200)));
    }
}
