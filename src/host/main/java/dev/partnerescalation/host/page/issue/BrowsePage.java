package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** {@code /browse/SHOP-1} is an issue, {@code /browse/SHOP} the issues of a project. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class BrowsePage {

    private final PageRenderer pages;
    private final IssueAccess access;
    private final ProjectStore projects;
    private final IssueView view;
    private final IssueTable table;

    BrowsePage(PageRenderer pages, IssueAccess access, ProjectStore projects, IssueView view, IssueTable table) {
        this.pages = pages;
        this.access = access;
        this.projects = projects;
        this.view = view;
        this.table = table;
    }

    @GET
    @Path("/browse/{key}")
    public Response show(
            @PathParam("key") String key,
            @QueryParam("page") @DefaultValue("") String tab,
            @QueryParam("startIndex") @DefaultValue("") String start) {
        access.user();
        if (!key.contains("-")) {
            ProjectRow project = project(key);
            String jql = "project = \"" + project.key() + "\" ORDER BY key DESC";
            return pages.show(table.page(project.name(), jql, start).with("project", ProjectView.of(project)));
        }
        IssueRow issue = access.visible(key);
        return pages.show(view.page(issue, Activity.Tab.of(tab)));
    }

    private ProjectRow project(String key) {
        return projects.byKey(key.toUpperCase(Locale.ROOT))
                .filter(project -> access.may("BROWSE_PROJECTS", project.id()))
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + key + "'."));
    }
}
