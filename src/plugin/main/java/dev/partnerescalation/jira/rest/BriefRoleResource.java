package dev.partnerescalation.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.partnerescalation.jira.brief.BriefAudience;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which project role may read the briefs of a project. Only Jira administrators may use it. */
@Path("/setup/{projectKey}/brief-role")
@Produces(MediaType.APPLICATION_JSON)
public final class BriefRoleResource {

    private static final String ROLE = "role";
    private static final String SETUP = "partnerescalation.setup.";

    private final BriefReaders readers;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final Administrators administrators;
    private final MessageBundles texts;

    @Inject
    public BriefRoleResource(
            BriefReaders readers,
            ProjectRoleManager roles,
            ProjectManager projects,
            JiraAuthenticationContext session,
            GlobalPermissionManager permissions,
            MessageBundles texts) {
        this.readers = readers;
        this.roles = roles;
        this.projects = projects;
        this.administrators = new Administrators(session, permissions, texts, SETUP + "error.");
        this.texts = texts;
    }

    /** 200 with who may read the briefs, and the roles that there are. */
    @GET
    @AdminOnly
    public Response get(@PathParam("projectKey") String projectKey) {
        return asAdministrator(projectKey, this::chosen);
    }

    /** 200 with who may read them now; 400 for a role that does not exist, and then nothing changes. */
    @PUT
    @AdminOnly
    public Response choose(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return asAdministrator(projectKey, (project, user) -> {
            // A body that does not say is no wish for everybody.
            if (body == null || !body.containsKey(ROLE)) {
                return unknown(user);
            }
            Object sent = body.get(ROLE);
            Optional<Long> role = JiraId.of(sent).filter(id -> roles.getProjectRole(id) != null);
            if (sent != null && role.isEmpty()) {
                return unknown(user);
            }
            readers.choose(project.getId(), role);
            return chosen(project, user);
        });
    }

    private Response chosen(Project project, ApplicationUser user) {
        BriefAudience audience = readers.of(project.getId());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", SetupJson.project(project));
        json.put("everybody", audience instanceof BriefAudience.Everybody);
        if (audience instanceof BriefAudience.Role role) {
            json.put(ROLE, json(role.id(), role.name()));
        } else if (audience instanceof BriefAudience.Nobody nobody) {
            json.put("problem", texts.forUser(user).text(SETUP + "readers.gone", nobody.stored()));
        }
        List<Map<String, Object>> known = roles.getProjectRoles().stream()
                .sorted(Comparator.comparing(ProjectRole::getId))
                .map(role -> json(role.getId(), role.getName()))
                .toList();
        json.put("roles", known);
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }

    private static Map<String, Object> json(Long id, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id.toString());
        json.put("name", name);
        return json;
    }

    private Response unknown(ApplicationUser user) {
        return Errors.of(Response.Status.BAD_REQUEST, texts.forUser(user).text(SETUP + "readers.unknown"));
    }

    private interface Answer {
        Response to(Project project, ApplicationUser administrator);
    }

    private Response asAdministrator(String projectKey, Answer answer) {
        return administrators.answer(user -> {
            Project project = projects.getProjectObjByKey(projectKey);
            return project == null
                    ? Errors.of(
                            Response.Status.NOT_FOUND, texts.forUser(user).text(SETUP + "error.project", projectKey))
                    : answer.to(project, user);
        });
    }
}
