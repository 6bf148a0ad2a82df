package dev.partnerescalation.host.rest;

import com.opensymphony.workflow.loader.StepDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.workflow.WorkflowXml;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The statuses that each issue type of a project can have. (jira-evidence.md, "Links, comments, search, people") */
@Path("/project/{project}/statuses")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectStatusResource {

    private final Stores stores;
    private final ConfigBeans beans;
    private final CurrentUser current;
    private final Permissions permissions;

    /** Where projects, their workflows and the statuses of these are looked up. */
    public record Stores(ProjectStore projects, WorkflowStore workflows, ConstantStore constants) {}

    public ProjectStatusResource(Stores stores, ConfigBeans beans, CurrentUser current, Permissions permissions) {
        this.stores = stores;
        this.beans = beans;
        this.current = current;
        this.permissions = permissions;
    }

    @GET
    public List<Map<String, Object>> all(@PathParam("project") String idOrKey) {
        User reader = SignedIn.require(current);
        ProjectRow project = Ids.read(idOrKey)
                .flatMap(stores.projects()::byId)
                .or(() -> stores.projects().byKey(idOrKey.toUpperCase(Locale.ROOT)))
                .filter(one -> permissions.project(reader, "BROWSE_PROJECTS", one.id()))
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + idOrKey + "'."));
        return stores.projects().issueTypes(project.id()).stream()
                .map(type -> bean(project, type))
                .toList();
    }

    private Map<String, Object> bean(ProjectRow project, IssueTypeRow type) {
        Map<String, Object> full = beans.issueType(type);
        Map<String, Object> bean = new LinkedHashMap<>();
        List.of("self", "id", "name", "subtask").forEach(name -> bean.put(name, full.get(name)));
        bean.put("statuses", statuses(stores.workflows().workflowName(project.id(), type.id())));
        return bean;
    }

    private List<Map<String, Object>> statuses(String workflow) {
        List<?> steps = WorkflowXml.read(
                        stores.workflows().byName(workflow).orElseThrow().xml())
                .getSteps();
        return steps.stream()
                .map(step -> WorkflowXml.statusId((StepDescriptor) step))
                .distinct()
                .flatMap(id -> stores.constants().status(id).stream())
                .map(beans::status)
                .toList();
    }
}
