package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.module.WorkflowForms;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adding, configuring and removing a condition, validator or post function of an app. The app's template is shown inside Jira's form, and
 * what the app makes of the form is stored.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class WorkflowModulePage {

    private static final String TYPE = "WorkflowTransition{type: Condition|Validator|PostFunction}";
    /** Fields of Jira's form; apps do not see them. */
    private static final Set<String> OF_JIRA = Set.of("atl_token", "pluginModuleKey", "jira.class");

    private final PageRenderer pages;
    private final WorkflowEditor editor;
    private final WorkflowModuleViews moduleViews;
    private final WorkflowForms forms;

    WorkflowModulePage(
            PageRenderer pages, WorkflowEditor editor, WorkflowModuleViews moduleViews, WorkflowForms forms) {
        this.pages = pages;
        this.editor = editor;
        this.moduleViews = moduleViews;
        this.forms = forms;
    }

    /** What can be added. */
    @GET
    @Path(WorkflowListPage.ROOT + "Add" + TYPE + "!default.jspa")
    public Response choose(@PathParam("type") String name, @Context UriInfo uri) {
        Target target = target(name, uri);
        return pages.show(page("admin/module-choice", "Add " + target.type.word() + " to transition", target)
                .with("modules", available(target)));
    }

    /** What can be added here: a unique module that is there already cannot. */
    private List<WorkflowForms.AvailableModule> available(Target target) {
        List<String> existing = target.type.slots(target.action).stream()
                .map(slot -> WorkflowModuleType.className(slot.descriptor()))
                .toList();
        return moduleViews.available(target.type).stream()
                .filter(module -> !module.unique() || !existing.contains(module.className()))
                .toList();
    }

    /** The form of the chosen module. */
    @GET
    @Path(WorkflowListPage.ROOT + "Add" + TYPE + "Params!default.jspa")
    public Response form(
            @PathParam("type") String name,
            @QueryParam("pluginModuleKey") @DefaultValue("") String key,
            @Context UriInfo uri) {
        Target target = target(name, uri);
        WorkflowForms.AvailableModule module = module(target, key);
        return pages.show(page("admin/module-form", "Add " + target.type.word(), target)
                .with("module", module)
                .with("adds", true)
                .with("position", 0)
                .with("className", "")
                .with("rows", module.input() ? forms.render(module, "input-parameters", null) : ""));
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Add" + TYPE + "Params.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("type") String name, @Context UriInfo uri, MultivaluedMap<String, String> sent) {
        Target target = target(name, uri);
        WorkflowForms.AvailableModule module = module(target, String.valueOf(sent.getFirst("pluginModuleKey")));
        target.type.add(target.action, forms.arguments(module, formForApp(sent)));
        editor.store(target.workflow);
        return toTransition(target);
    }

    /** The form of one that is there, filled with what is stored. */
    @GET
    @Path(WorkflowListPage.ROOT + "Edit" + TYPE + "Params!default.jspa")
    public Response edit(
            @PathParam("type") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo uri) {
        Target target = target(name, uri);
        AbstractDescriptor descriptor = slot(target, position).descriptor();
        WorkflowForms.AvailableModule module = editable(target, descriptor);
        return pages.show(page("admin/module-form", "Edit " + target.type.word(), target)
                .with("module", module)
                .with("adds", false)
                .with("position", Integer.valueOf(position))
                .with("className", WorkflowModuleType.className(descriptor))
                .with("rows", forms.render(module, "edit-parameters", descriptor)));
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Edit" + TYPE + "Params.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(
            @PathParam("type") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo uri,
            MultivaluedMap<String, String> sent) {
        Target target = target(name, uri);
        AbstractDescriptor descriptor = stillThere(slot(target, position), sent);
        WorkflowModuleType.put(descriptor, forms.arguments(editable(target, descriptor), formForApp(sent)));
        editor.store(target.workflow);
        return toTransition(target);
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Delete" + TYPE + ".jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("type") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo uri,
            MultivaluedMap<String, String> sent) {
        Target target = target(name, uri);
        WorkflowModuleType.Slot slot = slot(target, position);
        AbstractDescriptor descriptor = stillThere(slot, sent);
        if (BuiltInModules.sentence(WorkflowModuleType.className(descriptor), WorkflowModuleType.arguments(descriptor))
                .isPresent()) {
            throw Fault.invalid("What belongs to Jira itself cannot be removed here.");
        }
        slot.list().remove(slot.index());
        target.type.tidy(target.action);
        editor.store(target.workflow);
        return toTransition(target);
    }

    /** What an address of these pages means. */
    private record Target(
            WorkflowModuleType type, TransitionAddress address, JiraWorkflow workflow, ActionDescriptor action) {}

    private Target target(String type, UriInfo uri) {
        editor.administration().require();
        TransitionAddress address = TransitionAddress.of(uri.getQueryParameters());
        JiraWorkflow workflow = editor.editable(address);
        ActionDescriptor action = editor.transition(workflow, address);
        return new Target(WorkflowModuleType.ofAddressName(type).orElseThrow(), address, workflow, action);
    }

    private Page page(String template, String title, Target target) {
        return Page.of(template, title)
                .admin(WorkflowListPage.ITEM)
                .with("workflow", WorkflowSummary.of(target.workflow))
                .with("transition", new StepViews(target.workflow).of(target.action))
                .with("type", target.type.addressName())
                .with("word", target.type.word());
    }

    private WorkflowForms.AvailableModule module(Target target, String key) {
        return available(target).stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> Fault.notFound("No enabled app has this " + target.type.word() + " for the transition."));
    }

    private WorkflowForms.AvailableModule editable(Target target, AbstractDescriptor descriptor) {
        return moduleViews
                .module(target.type, WorkflowModuleType.className(descriptor))
                .filter(WorkflowForms.AvailableModule::edit)
                .orElseThrow(() -> Fault.invalid("There is nothing to configure: its app has no form for it."));
    }

    private static WorkflowModuleType.Slot slot(Target target, String position) {
        List<WorkflowModuleType.Slot> slots = target.type.slots(target.action);
        if (!position.matches("\\d{1,6}")
                || Integer.parseInt(position) < 1
                || Integer.parseInt(position) > slots.size()) {
            throw Fault.notFound("The transition has no such " + target.type.word() + ".");
        }
        return slots.get(Integer.parseInt(position) - 1);
    }

    /** Positions change when somebody else removes one, so the form also carries the class that it means. */
    private static AbstractDescriptor stillThere(WorkflowModuleType.Slot slot, MultivaluedMap<String, String> sent) {
        if (!WorkflowModuleType.className(slot.descriptor()).equals(sent.getFirst("jira.class"))) {
            throw Fault.conflict("Somebody else has changed this transition. Load its page again.");
        }
        return slot.descriptor();
    }

    private static Map<String, Object> formForApp(MultivaluedMap<String, String> sent) {
        Map<String, Object> form = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!OF_JIRA.contains(name)) {
                form.put(name, values.toArray(String[]::new));
            }
        });
        return form;
    }

    private Response toTransition(Target target) {
        return pages.redirect(TransitionModulesPage.ADDRESS + "?" + target.address.query());
    }
}
