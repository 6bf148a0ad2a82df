package dev.partnerescalation.host.rest;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.workflow.WorkflowXml;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A workflow as the XML that Jira exports, for reading and for importing. Importing replaces a workflow of the same name, also an
 * active one. With {@code draft=true} it is about the draft of an active workflow. Not an address of Jira.
 * (jira-evidence.md, "Workflow XML as Jira exports it")
 */
@Path("/workflow/{name}/xml")
public final class WorkflowXmlResource {

    private static final Pattern CLASS = Pattern.compile("<arg name=\"class\\.name\">\\s*([^<\\s]+)");

    private final WorkflowStore store;
    private final ConstantStore constants;
    private final UnaryOperator<List<String>> notEmulated;
    private final Administrators administrators;

    /** @param notEmulated of the names of classes those of Jira's functions that are not emulated */
    public WorkflowXmlResource(
            WorkflowStore store,
            ConstantStore constants,
            UnaryOperator<List<String>> notEmulated,
            Administrators administrators) {
        this.store = store;
        this.constants = constants;
        this.notEmulated = notEmulated;
        this.administrators = administrators;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    public String export(@PathParam("name") String name, @QueryParam("draft") @DefaultValue("false") boolean draft) {
        administrators.require();
        return stored(name, draft)
                .map(WorkflowRow::xml)
                .orElseThrow(() -> Fault.notFound("There is no " + called(name, draft)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    public Response load(
            @PathParam("name") String name, @QueryParam("draft") @DefaultValue("false") boolean draft, String xml) {
        administrators.require();
        Optional<WorkflowRow> live = store.byName(name);
        if (name.isBlank() || live.filter(WorkflowRow::system).isPresent()) {
            throw Fault.conflict("Jira's own workflow cannot be replaced, and a workflow needs a name");
        }
        if (draft && (live.isEmpty() || !store.isActive(name))) {
            throw Fault.notFound("There is no active workflow '" + name + "' that could have a draft");
        }
        String written = WorkflowXml.write(checked(xml));
        String description = live.map(WorkflowRow::description).orElse("");
        String author = live.map(WorkflowRow::updateAuthor).orElse(null);
        store.save(new WorkflowRow(
                name,
                draft ? name : null,
                description,
                written,
                false,
                author,
                live.map(WorkflowRow::updated).orElse(null)));
        List<String> missing = notEmulated.apply(
                CLASS.matcher(written).results().map(found -> found.group(1)).toList());
        return missing.isEmpty()
                ? Response.noContent().build()
                : Response.ok(Map.of("notEmulated", missing)).build();
    }

    /** Discards the draft. */
    @DELETE
    public Response discard(@PathParam("name") String name, @QueryParam("draft") @DefaultValue("false") boolean draft) {
        administrators.require();
        if (!draft || !store.removeDraft(name)) {
            throw Fault.notFound("There is no " + called(name, true));
        }
        return Response.noContent().build();
    }

    private Optional<WorkflowRow> stored(String name, boolean draft) {
        return draft ? store.draftOf(name) : store.byName(name);
    }

    private static String called(String name, boolean draft) {
        return (draft ? "draft of the workflow '" : "workflow '") + name + "'";
    }

    private WorkflowDescriptor checked(String xml) {
        try {
            WorkflowDescriptor workflow = WorkflowXml.read(xml == null ? "" : xml);
            for (Object step : workflow.getSteps()) {
                long status = WorkflowXml.statusId((StepDescriptor) step);
                if (constants.status(status).isEmpty()) {
                    throw Fault.invalid("There is no status with id " + status);
                }
            }
            return workflow;
        } catch (IllegalArgumentException unusable) {
            throw Fault.invalid(String.valueOf(unusable.getMessage()));
        }
    }
}
