package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.workflow.WorkflowXml;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workflows of this Jira, for administrators; everybody else gets 401, as Jira answers. */
@Path("/workflow")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowResource {

    private final WorkflowStore store;
    private final JsonTimes times;
    private final Users users;
    private final Administrators administrators;

    public WorkflowResource(WorkflowStore store, JsonTimes times, Administrators administrators, Users users) {
        this.store = store;
        this.times = times;
        this.users = users;
        this.administrators = administrators;
    }

    @GET
    public List<Map<String, Object>> all() {
        administrators.require(Fault.Reason.NOT_LOGGED_IN);
        return store.all().stream().map(this::bean).toList();
    }

    private Map<String, Object> bean(WorkflowRow workflow) {
        boolean isDefault = WorkflowStore.DEFAULT.equals(workflow.name());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("name", workflow.name());
        bean.put("description", workflow.description());
        if (workflow.updated() != null) {
            bean.put("lastModifiedDate", times.format(workflow.updated()));
            users.byKey(workflow.updateAuthor()).map(User::name).ifPresent(name -> bean.put("lastModifiedUser", name));
        }
        bean.put("steps", WorkflowXml.read(workflow.xml()).getSteps().size());
        bean.put("default", isDefault);
        bean.put("isDefault", isDefault);
        return bean;
    }
}
