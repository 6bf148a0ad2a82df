package dev.partnerescalation.host.page.form;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.ScreenFields;
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
import java.util.Optional;

/** A transition with a screen. Jira shows a dialog, local Jira a page. Addresses and names of parameters are Jira's. */
@Path("/secure/CommentAssignIssue{command: (!default)?}.jspa")
@Produces(MediaType.TEXT_HTML)
public final class TransitionFormPage {

    private final PageRenderer pages;
    private final ScreenForms forms;
    private final TransitionForms transitionForms;

    public TransitionFormPage(PageRenderer pages, ScreenForms forms, TransitionForms transitionForms) {
        this.pages = pages;
        this.forms = forms;
        this.transitionForms = transitionForms;
    }

    /** The screen of the transition. */
    @GET
    public Response show(@QueryParam("id") String id, @QueryParam("action") String action) {
        IssueRow issue = transitionForms.issue(id);
        return transitionForms.whenPossible(
                issue, action, possible -> form(issue, possible, SubmittedValues.NOTHING, Optional.empty()));
    }

    /** Moves the issue and shows it; a refusal shows the screen again with everything that was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @QueryParam("id") String idInAddress,
            @QueryParam("action") String actionInAddress,
            MultivaluedMap<String, String> sent) {
        IssueRow issue = transitionForms.issue(sent.containsKey("id") ? sent.getFirst("id") : idInAddress);
        String action = sent.containsKey("action") ? sent.getFirst("action") : actionInAddress;
        SubmittedValues submitted = SubmittedValues.of(sent);
        return transitionForms.whenPossible(issue, action, possible -> transitionForms
                .carryOut(issue, possible, forms.transition(issue, possible).body(submitted))
                .map(refusal -> form(issue, possible, submitted, Optional.of(refusal)))
                .orElseGet(() -> pages.redirect("/browse/" + issue.key())));
    }

    private Response form(IssueRow issue, ActionDescriptor action, SubmittedValues submitted, Optional<Fault> fault) {
        if (ScreenFields.screenOf(action).isEmpty()) {
            return pages.redirect("/secure/WorkflowUIDispatcher.jspa?id=" + issue.id() + "&action=" + action.getId());
        }
        return pages.show(transitionForms
                .page("form/transition", issue, action)
                .with("form", forms.transition(issue, action).view(submitted, fault))
                .status(fault.map(FaultResponse::status).orElse(200)));
    }
}
