package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.ProjectStore;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Where everybody begins: the projects, and the issues one has to do with. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class StartPage {

    private static final int MINE = 10;

    private final PageRenderer pages;
    private final IssueAccess access;
    private final IssueReading reading;
    private final ProjectStore projects;
    private final IssueTable table;

    StartPage(PageRenderer pages, IssueAccess access, IssueReading reading, ProjectStore projects, IssueTable table) {
        this.pages = pages;
        this.access = access;
        this.reading = reading;
        this.projects = projects;
        this.table = table;
    }

    @GET
    public Response root() {
        return dashboard();
    }

    @GET
    @Path("/secure/Dashboard.jspa")
    public Response dashboard() {
        Page page = Page.of("issue/start", "Dashboard");
        return pages.show(
                access.isNobody()
                        ? page.with("projects", List.of()).with("issues", List.of())
                        : page.with("projects", browsable()).with("issues", mine()));
    }

    private List<ProjectView> browsable() {
        return projects.all().stream()
                .filter(project -> access.may("BROWSE_PROJECTS", project.id()))
                .map(ProjectView::of)
                .toList();
    }

    private List<IssueLine> mine() {
        String me = access.user().key();
        return table.lines(
                reading
                        .search(
                                "(i.assignee_key = ? or i.reporter_key = ?)",
                                "i.updated_at desc, i.id desc",
                                List.of(me, me))
                        .stream()
                        .limit(MINE)
                        .toList());
    }
}
