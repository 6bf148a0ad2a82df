package dev.partnerescalation.host.rest;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.issue.TransitionNames;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The transitions of an issue that are possible now, and carrying one out. */
@Path("/issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {

    private static final Set<String> EXPAND = Set.of("transitions", "transitions.fields");

    private final IssueAccess access;
    private final Transitions transitions;
    private final TransitionNames names;
    private final ScreenFields screens;
    private final FieldMeta meta;
    private final ConstantStore constants;
    private final ConfigBeans beans;

    public TransitionResource(
            IssueAccess access,
            Transitions transitions,
            TransitionNames names,
            ScreenFields screens,
            FieldMeta meta,
            ConstantStore constants,
            ConfigBeans beans) {
        this.access = access;
        this.transitions = transitions;
        this.names = names;
        this.screens = screens;
        this.meta = meta;
        this.constants = constants;
        this.beans = beans;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("issue") String key,
            @QueryParam("expand") List<String> expand,
            @QueryParam("transitionId") String transitionId) {
        IssueRow issue = access.visible(key);
        Expansion expansion = Expansion.of(expand, EXPAND);
        List<Map<String, Object>> possible = available(issue, expansion.has("transitions.fields")).stream()
                .filter(one -> transitionId == null || one.get("id").equals(transitionId))
                .toList();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", "transitions");
        bean.put("transitions", possible);
        return bean;
    }

    @POST
    public Response carryOut(@PathParam("issue") String key, Map<String, Object> body) {
        IssueRow issue = access.visible(key);
        transitions.carryOut(issue, body);
        return Response.noContent().build();
    }

    /** The available transitions, with or without the fields of their screens. */
    List<Map<String, Object>> available(IssueRow issue, boolean withFields) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ActionDescriptor action : transitions.available(issue)) {
            Map<String, Object> bean = new LinkedHashMap<>();
            bean.put("id", Integer.toString(action.getId()));
            bean.put("name", names.of(action));
            bean.put("description", names.description(action));
            bean.put("opsbarSequence", TransitionNames.sequence(action));
            bean.put(
                    "to",
                    constants
                            .status(transitions.target(issue, action))
                            .map(beans::status)
                            .orElse(null));
            if (withFields) {
                IssueContext context = new IssueContext(issue.projectId(), issue.typeId());
                bean.put("fields", meta.entries(screens.forTransition(action, issue), context));
            }
            all.add(bean);
        }
        return all;
    }
}
