package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** One transition with its conditions, validators and post functions. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class TransitionModulesPage {

    static final String ADDRESS = WorkflowListPage.ROOT + "ViewWorkflowTransition.jspa";

    private final PageRenderer pages;
    private final WorkflowEditor desk;
    private final FieldScreenManager screens;
    private final WorkflowModuleViews parts;

    TransitionModulesPage(
            PageRenderer pages, WorkflowEditor desk, FieldScreenManager screens, WorkflowModuleViews parts) {
        this.pages = pages;
        this.desk = desk;
        this.screens = screens;
        this.parts = parts;
    }

    /**
     * The parts of one kind.
     *
     * @param address how addresses spell the kind
     * @param word how people call one
     * @param offered whether an app offers one that could be added
     */
    public record Section(String address, String title, String word, List<WorkflowModuleView> parts, boolean offered) {}

    @GET
    @Path(ADDRESS)
    public Response show(@Context UriInfo address) {
        desk.administration().require();
        TransitionAddress place = TransitionAddress.of(address.getQueryParameters());
        JiraWorkflow workflow = desk.find(place);
        ActionDescriptor action = desk.transition(workflow, place);
        List<Section> sections = new ArrayList<>();
        for (WorkflowModuleType kind : WorkflowModuleType.values()) {
            sections.add(new Section(
                    kind.inAddresses(),
                    kind.title(),
                    kind.word(),
                    parts.of(kind, action),
                    !parts.offers(kind).isEmpty()));
        }
        return pages.show(Page.of("admin/transition", "Transition: " + action.getName())
                .admin(WorkflowListPage.ITEM)
                .with("workflow", WorkflowSummary.of(workflow))
                .with("transition", new StepViews(workflow).of(action))
                .with("screen", screen(action))
                .with("kinds", sections));
    }

    private String screen(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE);
        if (id == null || !id.toString().strip().matches("\\d{1,18}")) {
            return "none: it happens at once";
        }
        FieldScreen screen = screens.getFieldScreen(Long.valueOf(id.toString().strip()));
        return screen == null ? "deleted (" + id.toString().strip() + ")" : screen.getName();
    }
}
