package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The search for issues. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class IssueListPage {

    private final PageRenderer pages;
    private final IssueAccess access;
    private final IssueTable table;

    IssueListPage(PageRenderer pages, IssueAccess access, IssueTable table) {
        this.pages = pages;
        this.access = access;
        this.table = table;
    }

    @GET
    @Path("/issues")
    public Response search(
            @QueryParam("jql") @DefaultValue("") String jql, @QueryParam("startIndex") @DefaultValue("") String start) {
        access.user();
        return pages.show(table.page("Search", jql.strip(), start));
    }
}
