package dev.partnerescalation.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.partnerescalation.jira.setup.ProjectSetup;
import dev.partnerescalation.jira.setup.SetupBusyException;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.SetupRuns;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The set-up of one project over REST: {@code GET} answers the plan, {@code POST} applies it and waits; {@code progress} tells
 * about a run that the set-up page started. Only Jira administrators may
 * use it.
 */
@Path("/setup/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class SetupResource {

    private static final String ERROR = "partnerescalation.setup.error.";

    private final ProjectSetup setup;
    private final SetupRuns runs;
    private final ProjectManager projects;
    private final Administrators administrators;
    private final MessageBundles texts;

    @Inject
    public SetupResource(
            ProjectSetup setup,
            SetupRuns runs,
            ProjectManager projects,
            JiraAuthenticationContext session,
            GlobalPermissionManager permissions,
            MessageBundles texts) {
        this.setup = setup;
        this.runs = runs;
        this.projects = projects;
        this.administrators = new Administrators(session, permissions, texts, ERROR);
        this.texts = texts;
    }

    /** The plan: 200, also when it holds a conflict. */
    @GET
    @AdminOnly
    public Response plan(@PathParam("projectKey") String projectKey) {
        return asAdministrator(
                projectKey, (project, user) -> Response.ok(SetupJson.of(setup.plan(project, user), false))
                        .build());
    }

    /** The result: 200 when all is there, 409 when a conflict or another run stopped it, 500 when a step failed. */
    @POST
    @AdminOnly
    public Response apply(@PathParam("projectKey") String projectKey) {
        return asAdministrator(projectKey, (project, user) -> {
            try {
                SetupReport report = setup.apply(project, user);
                return Response.status(status(report))
                        .entity(SetupJson.of(report, true))
                        .build();
            } catch (SetupBusyException busy) {
                return Errors.of(Response.Status.CONFLICT, say(user, "busy"));
            }
        });
    }

    /** How far the last set-up from the page has got, or how it ended: 200, also when there was none. */
    @GET
    @Path("/progress")
    @AdminOnly
    public Response progress(@PathParam("projectKey") String projectKey) {
        return asAdministrator(projectKey, (project, user) -> Response.ok(
                        ProgressJson.of(project, runs.progress(project), new SetupMessages(texts.forUser(user))))
                // What a cache kept would show a run standing still.
                .header("Cache-Control", "no-store")
                .build());
    }

    private interface Answer {
        Response to(Project project, ApplicationUser administrator);
    }

    private Response asAdministrator(String projectKey, Answer answer) {
        return administrators.answer(user -> about(projectKey, user, answer));
    }

    private Response about(String projectKey, ApplicationUser user, Answer answer) {
        Project project = projects.getProjectObjByKey(projectKey);
        if (project == null) {
            return Errors.of(Response.Status.NOT_FOUND, say(user, "project", projectKey));
        }
        return answer.to(project, user);
    }

    private static Response.Status status(SetupReport report) {
        if (report.hasFailed()) {
            return Response.Status.INTERNAL_SERVER_ERROR;
        }
        return report.hasConflict() ? Response.Status.CONFLICT : Response.Status.OK;
    }

    private String say(ApplicationUser user, String key, Object... arguments) {
        return texts.forUser(user).text(ERROR + key, arguments);
    }
}
