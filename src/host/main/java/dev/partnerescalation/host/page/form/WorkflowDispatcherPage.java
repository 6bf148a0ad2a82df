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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the buttons of the issue page lead: to the screen of a transition, or straight through when it has none. Jira carries the
 * latter out on a link with a token; here a link only asks, because reading methods change nothing.
 */
@Path("/secure/WorkflowUIDispatcher.jspa")
@Produces(MediaType.TEXT_HTML)
public final class WorkflowDispatcherPage {

    private final PageRenderer pages;
    private final TransitionForms transitionForms;

    public WorkflowDispatcherPage(PageRenderer pages, TransitionForms transitionForms) {
        this.pages = pages;
        this.transitionForms = transitionForms;
    }

    /** Asks whether to carry the transition out, or leads to its screen. */
    @GET
    public Response show(@QueryParam("id") String id, @QueryParam("action") String action) {
        IssueRow issue = transitionForms.issue(id);
        return transitionForms.whenPossible(
                issue,
                action,
                possible -> ScreenFields.screenOf(possible).isPresent()
                        ? screen(issue, possible)
                        : formField(issue, possible, Optional.empty()));
    }

    /** Carries the transition out and shows the issue, or leads to its screen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @QueryParam("id") String idInAddress,
            @QueryParam("action") String actionInAddress,
            MultivaluedMap<String, String> sent) {
        IssueRow issue = transitionForms.issue(sent.containsKey("id") ? sent.getFirst("id") : idInAddress);
        String action = sent.containsKey("action") ? sent.getFirst("action") : actionInAddress;
        return transitionForms.whenPossible(issue, action, possible -> {
            if (ScreenFields.screenOf(possible).isPresent()) {
                return screen(issue, possible);
            }
            Optional<Fault> refusal = transitionForms.carryOut(issue, possible, Map.of());
            return refusal.isPresent() ? formField(issue, possible, refusal) : pages.redirect("/browse/" + issue.key());
        });
    }

    private Response screen(IssueRow issue, ActionDescriptor action) {
        return pages.redirect("/secure/CommentAssignIssue!default.jspa?id=" + issue.id() + "&action=" + action.getId());
    }

    private Response formField(IssueRow issue, ActionDescriptor action, Optional<Fault> fault) {
        return pages.show(transitionForms
                .page("form/confirm", issue, action)
                .with("sentences", fault.map(WorkflowDispatcherPage::everything).orElse(List.of()))
                .status(fault.map(FaultResponse::status).orElse(200)));
    }

    /** There are no fields here, so everything is said on top. */
    private static List<String> everything(Fault fault) {
        return Stream.concat(fault.messages().stream(), fault.errors().values().stream())
                .distinct()
                .toList();
    }
}
