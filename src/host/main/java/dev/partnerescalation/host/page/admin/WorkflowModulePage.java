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
 * Adding, configuring and removing a condition, validator or post function of an app. Its own template stands inside Jira's form, and what
 * it makes of the form is stored.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class WorkflowModulePage {

    private static final String KIND = "WorkflowTransition{kind: Condition|Validator|PostFunction}";
    /** Fields of Jira's own form; apps do not get to see them. */
    private static final Set<String> OURS = Set.of("atl_token", "pluginModuleKey", "jira.part");

    private final PageRenderer pages;
    private final WorkflowEditor desk;
    private final WorkflowModuleViews parts;
    private final WorkflowForms forms;

    WorkflowModulePage(PageRenderer pages, WorkflowEditor desk, WorkflowModuleViews parts, WorkflowForms forms) {
        this.pages = pages;
        this.desk = desk;
        this.parts = parts;
        this.forms = forms;
    }

    /** What can be added. */
    @GET
    @Path(WorkflowListPage.ROOT + "Add" + KIND + "!default.jspa")
    public Response choose(@PathParam("kind") String name, @Context UriInfo address) {
        Target target = target(name, address);
        return pages.show(page("admin/part-choice", "Add " + target.kind.word() + " to transition", target)
                .with("offers", offers(target)));
    }

    /** What could be added here: a unique one that is there already could not. */
    private List<WorkflowForms.Offer> offers(Target target) {
        List<String> there = target.kind.slots(target.action).stream()
                .map(slot -> WorkflowModuleType.className(slot.part()))
                .toList();
        return parts.offers(target.kind).stream()
                .filter(offer -> !offer.unique() || !there.contains(offer.className()))
                .toList();
    }

    /** The form of the chosen module. */
    @GET
    @Path(WorkflowListPage.ROOT + "Add" + KIND + "Params!default.jspa")
    public Response form(
            @PathParam("kind") String name,
            @QueryParam("pluginModuleKey") @DefaultValue("") String key,
            @Context UriInfo address) {
        Target target = target(name, address);
        WorkflowForms.Offer offer = offer(target, key);
        return pages.show(page("admin/part-form", "Add " + target.kind.word(), target)
                .with("offer", offer)
                .with("adds", true)
                .with("position", 0)
                .with("part", "")
                .with("rows", offer.input() ? forms.render(offer, "input-parameters", null) : ""));
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Add" + KIND + "Params.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("kind") String name, @Context UriInfo address, MultivaluedMap<String, String> sent) {
        Target target = target(name, address);
        WorkflowForms.Offer offer = offer(target, String.valueOf(sent.getFirst("pluginModuleKey")));
        target.kind.add(target.action, forms.arguments(offer, asJiraHandsItOver(sent)));
        desk.store(target.workflow);
        return toTransition(target);
    }

    /** The form of one that stands there, filled with what is stored. */
    @GET
    @Path(WorkflowListPage.ROOT + "Edit" + KIND + "Params!default.jspa")
    public Response edit(
            @PathParam("kind") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo address) {
        Target target = target(name, address);
        AbstractDescriptor part = slot(target, position).part();
        WorkflowForms.Offer offer = editable(target, part);
        return pages.show(page("admin/part-form", "Edit " + target.kind.word(), target)
                .with("offer", offer)
                .with("adds", false)
                .with("position", Integer.valueOf(position))
                .with("part", WorkflowModuleType.className(part))
                .with("rows", forms.render(offer, "edit-parameters", part)));
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Edit" + KIND + "Params.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(
            @PathParam("kind") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo address,
            MultivaluedMap<String, String> sent) {
        Target target = target(name, address);
        AbstractDescriptor part = stillThere(slot(target, position), sent);
        WorkflowModuleType.put(part, forms.arguments(editable(target, part), asJiraHandsItOver(sent)));
        desk.store(target.workflow);
        return toTransition(target);
    }

    @POST
    @Path(WorkflowListPage.ROOT + "Delete" + KIND + ".jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("kind") String name,
            @QueryParam("count") @DefaultValue("") String position,
            @Context UriInfo address,
            MultivaluedMap<String, String> sent) {
        Target target = target(name, address);
        WorkflowModuleType.Slot slot = slot(target, position);
        AbstractDescriptor part = stillThere(slot, sent);
        if (BuiltInModules.sentence(WorkflowModuleType.className(part), WorkflowModuleType.arguments(part))
                .isPresent()) {
            throw Fault.invalid("What belongs to Jira itself cannot be removed here.");
        }
        slot.list().remove(slot.index());
        target.kind.tidy(target.action);
        desk.store(target.workflow);
        return toTransition(target);
    }

    /** What an address of these pages means. */
    private record Target(
            WorkflowModuleType kind, TransitionAddress place, JiraWorkflow workflow, ActionDescriptor action) {}

    private Target target(String kind, UriInfo address) {
        desk.administration().require();
        TransitionAddress place = TransitionAddress.of(address.getQueryParameters());
        JiraWorkflow workflow = desk.editable(place);
        ActionDescriptor action = desk.transition(workflow, place);
        return new Target(WorkflowModuleType.inAddress(kind).orElseThrow(), place, workflow, action);
    }

    private Page page(String template, String title, Target target) {
        return Page.of(template, title)
                .admin(WorkflowListPage.ITEM)
                .with("workflow", WorkflowSummary.of(target.workflow))
                .with("transition", new StepViews(target.workflow).of(target.action))
                .with("kind", target.kind.inAddresses())
                .with("word", target.kind.word());
    }

    private WorkflowForms.Offer offer(Target target, String key) {
        return offers(target).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        Fault.notFound("No enabled app offers this " + target.kind.word() + " for the transition."));
    }

    private WorkflowForms.Offer editable(Target target, AbstractDescriptor part) {
        return parts.offer(target.kind, WorkflowModuleType.className(part))
                .filter(WorkflowForms.Offer::edit)
                .orElseThrow(() -> Fault.invalid("There is nothing to configure: its app has no form for it."));
    }

    private static WorkflowModuleType.Slot slot(Target target, String position) {
        List<WorkflowModuleType.Slot> slots = target.kind.slots(target.action);
        if (!position.matches("\\d{1,6}")
                || Integer.parseInt(position) < 1
                || Integer.parseInt(position) > slots.size()) {
            throw Fault.notFound("The transition has no such " + target.kind.word() + ".");
        }
        return slots.get(Integer.parseInt(position) - 1);
    }

    /** Positions move when somebody else removes a part, so the form also says what it means. */
    private static AbstractDescriptor stillThere(WorkflowModuleType.Slot slot, MultivaluedMap<String, String> sent) {
        if (!WorkflowModuleType.className(slot.part()).equals(sent.getFirst("jira.part"))) {
            throw Fault.conflict("Somebody else has changed this transition. Load its page again.");
        }
        return slot.part();
    }

    private static Map<String, Object> asJiraHandsItOver(MultivaluedMap<String, String> sent) {
        Map<String, Object> form = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!OURS.contains(name)) {
                form.put(name, values.toArray(String[]::new));
            }
        });
        return form;
    }

    private Response toTransition(Target target) {
        return pages.redirect(TransitionModulesPage.ADDRESS + "?" + target.place.query());
    }
}
