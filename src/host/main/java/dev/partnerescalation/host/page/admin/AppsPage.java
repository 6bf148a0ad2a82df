package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.module.InstalledApp;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.web.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** "Manage apps": what is installed, and installing, enabling, disabling and removing it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AppsPage {

    private static final String ADDRESS = "/plugins/servlet/upm";

    private final PageRenderer pages;
    private final AdministratorAccess administration;
    private final Apps apps;

    AppsPage(PageRenderer pages, AdministratorAccess administration, Apps apps) {
        this.pages = pages;
        this.administration = administration;
        this.apps = apps;
    }

    /** @param key of the app that something was done with just now, and {@code done} what */
    @GET
    @Path(ADDRESS)
    public Response show(
            @QueryParam("done") @DefaultValue("") String done, @QueryParam("key") @DefaultValue("") String key) {
        administration.require();
        return pages.show(page(said(done, key), ""));
    }

    private Page page(String said, String refusal) {
        return Page.of("admin/apps", "Manage apps")
                .admin("upm-admin-link")
                .with("apps", apps.all().stream().map(AppsPage::view).toList())
                .with("said", said)
                .with("refusal", refusal);
    }

    /** Only fixed sentences, and only names of installed apps: anybody can write such an address. */
    private String said(String done, String key) {
        String name = apps.find(key).map(InstalledApp::name).orElse("");
        if (done.equals("removed")) {
            return "The app was uninstalled.";
        }
        if (name.isEmpty()) {
            return "";
        }
        return switch (done) {
            case "enabled" -> name + " is enabled.";
            case "disabled" -> name + " is disabled.";
            case "installed" -> name + " is installed.";
            default -> "";
        };
    }

    private static AppView view(InstalledApp app) {
        return new AppView(app, app.configureUrl().matches("/[^/\\\\].*") ? app.configureUrl() : "");
    }

    /**
     * An app with the address of its settings page.
     *
     * @param configure below the context path; empty without one, and when it would lead away from this Jira
     */
    record AppView(InstalledApp app, String configure) {}

    @POST
    @Path(ADDRESS + "/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@FormParam("key") @DefaultValue("") String key) {
        administration.require();
        try {
            return done(apps.enable(key), "enabled", key);
        } catch (InstallationFailed failed) {
            return refused(failed);
        }
    }

    @POST
    @Path(ADDRESS + "/disable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(@FormParam("key") @DefaultValue("") String key) {
        administration.require();
        return done(apps.disable(key), "disabled", key);
    }

    /** Asks before it removes: a workflow that uses the app is blocked afterwards. */
    @GET
    @Path(ADDRESS + "/uninstall")
    public Response confirm(@QueryParam("key") @DefaultValue("") String key) {
        administration.require();
        InstalledApp app = apps.find(key).orElseThrow(AppsPage::unknown);
        return pages.show(Page.of("admin/uninstall", "Uninstall app")
                .admin("upm-admin-link")
                .with("app", app));
    }

    @POST
    @Path(ADDRESS + "/uninstall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response uninstall(@FormParam("key") @DefaultValue("") String key) {
        administration.require();
        return done(apps.uninstall(key), "removed", key);
    }

    /** Takes the file {@code plugin} of a form. What is wrong with the jar is said on the page. */
    @POST
    @Path(Uploads.PATH)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@Context HttpServletRequest request) {
        administration.require();
        try (UploadedFile file = UploadedFile.of(request, "plugin")) {
            return done(true, "installed", apps.upload(file.path()));
        } catch (InstallationFailed failed) {
            return refused(failed);
        }
    }

    private Response refused(InstallationFailed failed) {
        return pages.show(page("", failed.getMessage()).status(400));
    }

    private Response done(boolean known, String what, String key) {
        if (!known) {
            throw unknown();
        }
        return pages.redirect(ADDRESS + "?done=" + what + "&key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    private static Fault unknown() {
        return Fault.notFound("No such app is installed.");
    }
}
