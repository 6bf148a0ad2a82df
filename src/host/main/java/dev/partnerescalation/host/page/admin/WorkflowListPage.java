package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** The workflows, the steps of one, and the life of its draft: created, published, thrown away. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class WorkflowListPage {

    static final String ROOT = "/secure/admin/workflows/";
    static final String ITEM = "workflows";

    private final PageRenderer pages;
    private final WorkflowEditor editor;
    private final WorkflowSchemeManager schemes;

    WorkflowListPage(PageRenderer pages, WorkflowEditor editor, WorkflowSchemeManager schemes) {
        this.pages = pages;
        this.editor = editor;
        this.schemes = schemes;
    }

    /** One line of the list; {@code schemes} are the names of those that use the workflow. */
    record Line(WorkflowSummary workflow, String steps, List<String> schemes) {}

    @GET
    @Path(ROOT + "ListWorkflows.jspa")
    public Response list() {
        editor.administration().require();
        List<Line> lines = new ArrayList<>();
        for (JiraWorkflow workflow : editor.workflows().getWorkflowsIncludingDrafts()) {
            String steps = String.valueOf(workflow.getDescriptor().getSteps().size());
            lines.add(new Line(WorkflowSummary.of(workflow), steps, schemesOf(workflow)));
        }
        return pages.show(Page.of("admin/workflows", "Workflows").admin(ITEM).with("lines", lines));
    }

    private List<String> schemesOf(JiraWorkflow workflow) {
        List<String> names = new ArrayList<>();
        if (workflow.isDraftWorkflow()) {
            return names;
        }
        if (workflow.isDefault()) {
            names.add("Projects without a scheme");
        }
        for (AssignableWorkflowScheme scheme : schemes.getAssignableSchemes()) {
            if (scheme.getMappings().containsValue(workflow.getName())) {
                names.add(scheme.getName());
            }
        }
        return names;
    }

    @GET
    @Path(ROOT + "ViewWorkflowSteps.jspa")
    public Response steps(@Context UriInfo address) {
        editor.administration().require();
        JiraWorkflow workflow = editor.find(TransitionAddress.of(address.getQueryParameters()));
        StepViews views = new StepViews(workflow);
        return pages.show(Page.of("admin/workflow-steps", "Workflow: " + workflow.getDisplayName())
                .admin(ITEM)
                .with("workflow", WorkflowSummary.of(workflow))
                .with("description", workflow.getDescription() == null ? "" : workflow.getDescription())
                .with("initial", views.initial())
                .with("global", views.global())
                .with("steps", views.steps()));
    }

    @POST
    @Path(ROOT + "CreateDraftWorkflow.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createDraft(@Context UriInfo address) {
        String name = TransitionAddress.of(address.getQueryParameters()).name();
        editor.administration().require();
        editor.find(new TransitionAddress(JiraWorkflow.LIVE, name, -1));
        try {
            editor.workflows().createDraftWorkflow(editor.actor(), name);
        } catch (IllegalStateException refused) {
            throw Fault.invalid(refused.getMessage() + ".");
        }
        return toSteps(JiraWorkflow.DRAFT, name);
    }

    /** Publishing and throwing away cannot be undone, so both ask first. */
    @GET
    @Path(ROOT + "{what: PublishDraftWorkflow|DeleteWorkflow}!default.jspa")
    public Response confirm(@PathParam("what") String what, @Context UriInfo address) {
        editor.administration().require();
        JiraWorkflow draft = draft(address);
        boolean publishes = what.startsWith("Publish");
        return pages.show(Page.of("admin/workflow-draft", (publishes ? "Publish" : "Discard") + " draft workflow")
                .admin(ITEM)
                .with("publishes", publishes)
                .with("workflow", WorkflowSummary.of(draft)));
    }

    /** The running issues follow the published workflow at once. */
    @POST
    @Path(ROOT + "PublishDraftWorkflow.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@Context UriInfo address) {
        editor.administration().require();
        String name = draft(address).getName();
        try {
            editor.workflows().overwriteActiveWorkflow(editor.actor(), name);
        } catch (WorkflowException refused) {
            throw Fault.invalid(refused.getMessage());
        }
        return toSteps(JiraWorkflow.LIVE, name);
    }

    @POST
    @Path(ROOT + "DeleteWorkflow.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@Context UriInfo address) {
        editor.administration().require();
        String name = draft(address).getName();
        editor.workflows().deleteDraftWorkflow(name);
        return toSteps(JiraWorkflow.LIVE, name);
    }

    private JiraWorkflow draft(UriInfo address) {
        String name = TransitionAddress.of(address.getQueryParameters()).name();
        return editor.find(new TransitionAddress(JiraWorkflow.DRAFT, name, -1));
    }

    private Response toSteps(String mode, String name) {
        return pages.redirect(ROOT + "ViewWorkflowSteps.jspa?" + new TransitionAddress(mode, name, -1).query());
    }
}
