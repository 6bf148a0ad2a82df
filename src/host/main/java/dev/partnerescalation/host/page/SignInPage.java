package dev.partnerescalation.host.page;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.SessionCookie;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Signing in and out, at Jira's addresses and with Jira's names of the fields. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class SignInPage {

    private final PageRenderer pages;
    private final Users users;
    private final BaseUrl url;

    public SignInPage(PageRenderer pages, Users users, BaseUrl url) {
        this.pages = pages;
        this.users = users;
        this.url = url;
    }

    @GET
    @Path("/login.jsp")
    public Response form(@QueryParam("os_destination") @DefaultValue("") String destination) {
        return pages.show(form(destination, "", false));
    }

    @POST
    @Path("/login.jsp")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("os_username") @DefaultValue("") String name,
            @FormParam("os_password") @DefaultValue("") String password,
            @FormParam("os_destination") @DefaultValue("") String destination,
            @CookieParam(SessionCookie.NAME) String before) {
        Optional<String> session = users.signIn(name, password);
        if (session.isEmpty()) {
            return pages.show(form(destination, name, true).status(401));
        }
        if (before != null) {
            users.closeSession(before);
        }
        return Response.fromResponse(pages.redirect(inside(destination)))
                .cookie(SessionCookie.of(url, session.get()))
                .build();
    }

    @POST
    @Path("/secure/Logout.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam(SessionCookie.NAME) String session) {
        if (session != null) {
            users.closeSession(session);
        }
        return Response.fromResponse(pages.redirect("/login.jsp"))
                .cookie(SessionCookie.none(url))
                .build();
    }

    private static Page form(String destination, String name, boolean refused) {
        return Page.of("sign-in", "Log in")
                .with("destination", destination)
                .with("name", name)
                .with("refused", refused);
    }

    /** Only a path of this Jira: a link to the sign-in page must not lead elsewhere. */
    private static String inside(String destination) {
        boolean path = destination.matches("/[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*");
        return path ? destination : "/secure/Dashboard.jspa";
    }
}
