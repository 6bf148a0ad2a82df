package dev.partnerescalation.host.rest;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.workflow.WorkflowXml;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The validators of a transition as maps of their arguments, {@code class.name} included. Putting a list replaces them all, also in
 * an active or system workflow: what an administrator does with a draft, or in the database. Not an address of Jira.
 */
@Path("/workflow/{name}/transition/{actionId}/validators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionValidatorsResource {

    private final WorkflowStore store;
    private final Administrators administrators;

    public TransitionValidatorsResource(WorkflowStore store, Administrators administrators) {
        this.store = store;
        this.administrators = administrators;
    }

    @GET
    public List<Map<String, String>> all(@PathParam("name") String name, @PathParam("actionId") String actionId) {
        administrators.require();
        return arguments(action(WorkflowXml.read(workflow(name).xml()), actionId));
    }

    @PUT
    public List<Map<String, String>> replace(
            @PathParam("name") String name, @PathParam("actionId") String actionId, List<Map<String, Object>> wanted) {
        administrators.require();
        WorkflowRow old = workflow(name);
        WorkflowDescriptor descriptor = WorkflowXml.read(old.xml());
        ActionDescriptor action = action(descriptor, actionId);
        List<Object> validators = validators(action);
        validators.clear();
        for (Map<String, Object> arguments : wanted == null ? List.<Map<String, Object>>of() : wanted) {
            validators.add(validator(arguments));
        }
        store.save(new WorkflowRow(
                old.name(),
                null,
                old.description(),
                WorkflowXml.write(descriptor),
                old.system(),
                old.updateAuthor(),
                old.updated()));
        return arguments(action);
    }

    private WorkflowRow workflow(String name) {
        return store.byName(name).orElseThrow(() -> Fault.notFound("There is no workflow '" + name + "'"));
    }

    private static ActionDescriptor action(WorkflowDescriptor workflow, String actionId) {
        return Ids.read(actionId)
                .filter(id -> id <= Integer.MAX_VALUE)
                .map(id -> workflow.getAction(id.intValue()))
                .orElseThrow(() -> Fault.notFound("The workflow has no transition '" + actionId + "'"));
    }

    private static List<Map<String, String>> arguments(ActionDescriptor action) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Object validator : validators(action)) {
            Map<String, String> arguments = new TreeMap<>();
            Map<?, ?> raw = ((ValidatorDescriptor) validator).getArgs();
            raw.forEach((key, value) -> arguments.put(String.valueOf(key), String.valueOf(value)));
            all.add(arguments);
        }
        return all;
    }

    @SuppressWarnings("unchecked") // the maps of OSWorkflow are raw
    private static ValidatorDescriptor validator(Map<String, Object> arguments) {
        if (arguments == null || !(arguments.get("class.name") instanceof String)) {
            throw Fault.invalid("Each validator needs its class.name");
        }
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        arguments.forEach((key, value) -> {
            if (!(value instanceof String)) {
                throw Fault.field(key, "The arguments of a validator are strings");
            }
            validator.getArgs().put(key, value);
        });
        return validator;
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    private static List<Object> validators(ActionDescriptor action) {
        return action.getValidators();
    }
}
