package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.page.Pages;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.Access;
import java.util.List;

/** All pages of the administration. */
public final class AdminPages {

    private final Pages pages;
    private final Administration administration;
    private final Apps apps;

    public AdminPages(Pages pages, CurrentUser current, Access access, Apps apps) {
        this.pages = pages;
        this.administration = new Administration(current, access);
        this.apps = apps;
    }

    /** The resources, for the web server. */
    public List<Object> all() {
        return List.of(new AdminHome(pages, administration), new AppsPage(pages, administration, apps));
    }
}
