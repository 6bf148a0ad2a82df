package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.page.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where "Administration" leads: to the apps, as the app is what local Jira is for. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AdminHome {

    private final Pages pages;
    private final Administration administration;

    AdminHome(Pages pages, Administration administration) {
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
