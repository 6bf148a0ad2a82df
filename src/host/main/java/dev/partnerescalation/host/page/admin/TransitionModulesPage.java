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
    private final WorkflowEditor editor;
    private final FieldScreenManager screens;
    private final WorkflowModuleViews moduleViews;

    TransitionModulesPage(
            PageRenderer pages, WorkflowEditor editor, FieldScreenManager screens, WorkflowModuleViews moduleViews) {
        this.pages = pages;
        this.editor = editor;
        this.screens = screens;
        this.moduleViews = moduleViews;
    }

    /**
     * The conditions, validators or post functions of a transition.
     *
     * @param address the type's name in addresses
     * @param word what one of them is called
     * @param available whether an app has one that could be added
     */
    record Section(String address, String title, String word, List<WorkflowModuleView> modules, boolean available) {}

    @GET
    @Path(ADDRESS)
    public Response show(@Context UriInfo uri) {
        editor.administration().require();
        TransitionAddress address = TransitionAddress.of(uri.getQueryParameters());
        JiraWorkflow workflow = editor.find(address);
        ActionDescriptor action = editor.transition(workflow, address);
        List<Section> sections = new ArrayList<>();
        for (WorkflowModuleType type : WorkflowModuleType.values()) {
            sections.add(new Section(
                    type.addressName(),
                    type.title(),
                    type.word(),
                    moduleViews.of(type, action),
                    !moduleViews.available(type).isEmpty()));
        }
        return pages.show(Page.of("admin/transition", "Transition: " + action.getName())
                .admin(WorkflowListPage.ITEM)
                .with("workflow", WorkflowSummary.of(workflow))
                .with("transition", new StepViews(workflow).of(action))
                .with("screen", screen(action))
                .with("moduleSections", sections));
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
