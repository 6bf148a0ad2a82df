package dev.partnerescalation.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.jira.text.Views;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the pages for administrators have in common: who may use them, the command that shows them, and the view that the template
 * prints. Jira lets only administrators in, by the descriptor; each command checks again, because asking for the password a second time
 * ({@code WebSudoRequired}) permits nothing by itself. Commands that change something demand a POST with the token of the form.
 *
 * <p>Jira creates one for each request and fills it from the form by setters. Each action declares its commands with their annotations
 * itself: that Jira finds annotated commands of a base class is not proved (jira-evidence.md, "Actions").
 */
public abstract class AdministrationAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";

    private static final Logger LOG = LoggerFactory.getLogger(AdministrationAction.class);

    private final transient GlobalPermissionManager permissions;
    private final transient JiraAuthenticationContext session;
    private transient Map<String, Object> view = Map.of();

    AdministrationAction(GlobalPermissionManager permissions, JiraAuthenticationContext session) {
        this.permissions = permissions;
        this.session = session;
    }

    /** Who uses the page; null for an unauthenticated person, who sees none. */
    final ApplicationUser reader() {
        return session.getLoggedInUser();
    }

    /** Shows the page and changes nothing, for the commands {@code default} and {@code execute} of each action. */
    final String show() {
        return ifAdministrator(() -> INPUT);
    }

    /** What the template prints. Made once: a template may ask for it again with every value that it prints. */
    public final Map<String, Object> getView() {
        if (view.isEmpty()) {
            view = Views.toMap(view());
        }
        return view;
    }

    /** The content of the page, after the command was carried out. */
    abstract Record view();

    /**
     * Carries out a command if the user is a Jira administrator.
     *
     * @return the name of the page that Jira shows
     */
    final String ifAdministrator(Supplier<String> command) {
        ApplicationUser reader = session.getLoggedInUser();
        boolean allowed = reader != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, reader);
        return allowed ? command.get() : NOT_ALLOWED;
    }

    /** Lets the browser go on to a page of the app that may be reloaded. */
    final String redirectTo(String address) {
        try {
            return getRedirect(AdminLinks.fromRoot(address));
        } catch (LinkageError missing) {
            LOG.warn("Jira cannot send the browser on, so the page is shown at once", missing);
            return SUCCESS;
        }
    }

    /** What the forms of the page must send back. Without it Jira refuses the forms, and the page can still be read. */
    final String token() {
        try {
            return getXsrfToken();
        } catch (LinkageError missing) {
            LOG.warn("Jira gives no token for the forms of the page", missing);
            return "";
        }
    }

    /** A parameter of the request; "" where it was not sent, which Jira tells by null. */
    static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
