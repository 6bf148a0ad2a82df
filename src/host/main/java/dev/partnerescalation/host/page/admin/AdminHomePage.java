package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where "Administration" leads: to the apps, because local Jira is there to look at an app. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AdminHomePage {

    private final PageRenderer pages;
    private final AdministratorAccess administration;

    AdminHomePage(PageRenderer pages, AdministratorAccess administration) {
        this.pages = pages;
        this.administration = administration;
    }

    @GET
    @Path("/secure/admin{end: /?}")
    public Response show() {
        administration.require();
        return pages.redirect("/plugins/servlet/upm");
    }
}
