package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** The projects, and what one of them is configured with: types, workflows, screens, fields, people. Nothing is changed here. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class ProjectsPage {

    private static final String ITEM = "view_projects";

    /** The services that know what a project is configured with. */
    record Services(
            ProjectManager projects,
            IssueTypeSchemeManager types,
            WorkflowSchemeManager workflows,
            IssueTypeScreenSchemeManager screens,
            CustomFieldManager fields) {}

    private final PageRenderer pages;
    private final AdministratorAccess administration;
    private final Services services;
    private final ProjectRoleActors roles;

    ProjectsPage(PageRenderer pages, AdministratorAccess administration, Services services, ProjectRoleActors roles) {
        this.pages = pages;
        this.administration = administration;
        this.services = services;
        this.roles = roles;
    }

    /** A project in the list. */
    record Line(String key, String name, String lead) {}

    /** An issue type with the workflow it follows and the screens of its operations. */
    record TypeLine(String name, String workflow, String workflowQuery, List<String> screens) {}

    @GET
    @Path("/secure/project/ViewProjects.jspa")
    public Response list() {
        administration.require();
        return pages.show(Page.of("admin/projects", "Projects")
                .admin(ITEM)
                .with(
                        "projects",
                        services.projects().getProjects().stream()
                                .map(ProjectsPage::line)
                                .toList()));
    }

    private static Line line(Project project) {
        return new Line(
                project.getKey(),
                project.getName(),
                project.getProjectLead() == null
                        ? "nobody"
                        : project.getProjectLead().getDisplayName());
    }

    @GET
    @Path("/plugins/servlet/project-config/{key}{end: (/summary)?}")
    public Response summary(@PathParam("key") String key) {
        administration.require();
        Project project = services.projects().getProjectObjByKey(key);
        if (project == null) {
            throw Fault.notFound("There is no project with this key.");
        }
        return pages.show(Page.of("admin/project", "Project: " + project.getName())
                .admin(ITEM)
                .with("project", line(project))
                .with("typeScheme", services.types().getConfigScheme(project).getName())
                .with(
                        "workflowScheme",
                        services.workflows().getWorkflowSchemeObj(project).getName())
                .with("screenScheme", screenScheme(project).getName())
                .with("types", types(project))
                .with("fields", fields(project))
                .with("roles", roles.of(project.getId())));
    }

    private List<TypeLine> types(Project project) {
        List<TypeLine> lines = new ArrayList<>();
        for (IssueType type : services.types().getIssueTypesForProject(project)) {
            String workflow = services.workflows().getWorkflowName(project, type.getId());
            String query = new TransitionAddress("live", workflow, -1).query();
            lines.add(new TypeLine(type.getName(), workflow, query, screens(project, type)));
        }
        return lines;
    }

    private List<String> screens(Project project, IssueType type) {
        FieldScreenScheme scheme = screenScheme(project).getEffectiveFieldScreenScheme(type);
        List<String> lines = new ArrayList<>();
        for (FieldScreenSchemeItem item : scheme.getFieldScreenSchemeItems()) {
            String operation = item.getIssueOperation() == null
                    ? "Default"
                    : item.getIssueOperation().getNameKey().replaceAll(".*[.]", "");
            lines.add(operation + ": " + item.getFieldScreen().getName());
        }
        return lines;
    }

    private IssueTypeScreenScheme screenScheme(Project project) {
        return services.screens().getIssueTypeScreenScheme(project);
    }

    private List<String> fields(Project project) {
        return services.fields().getCustomFieldObjects().stream()
                .filter(field -> field.isAllProjects()
                        || field.getAssociatedProjectObjects().contains(project))
                .map(CustomField::getUntranslatedName)
                .toList();
    }
}
