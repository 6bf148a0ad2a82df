package dev.partnerescalation.jira.dialog;

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
 * What the forms about one issue have in common: the number of the issue, the view that the template prints, the token of the form, and
 * the way back to the issue. What a reader may not do, and what is not there, is answered alike.
 *
 * <p>Jira creates one for each request and fills it from the form by setters. Each action declares its commands with their annotations
 * itself: that Jira finds annotated commands of a base class is not proved (jira-evidence.md, "Actions").
 */
public abstract class IssueDialogAction extends JiraWebActionSupport {

    /** The result that shows Jira's page for missing permissions. */
    protected static final String NOT_ALLOWED = "securitybreach";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(IssueDialogAction.class);

    private final transient JiraAuthenticationContext session;
    private String id = "";
    private transient Map<String, Object> view = Map.of();

    protected IssueDialogAction(JiraAuthenticationContext session) {
        this.session = session;
    }

    /** Who asks. For nobody who is signed in it is null, and then no issue is found; Jira's own type does not say so. */
    protected ApplicationUser reader() {
        return session.getLoggedInUser();
    }

    /** The number of the issue as it was sent; "" for none. */
    protected String id() {
        return id;
    }

    /** Shows the page. */
    protected String shown(Record page) {
        view = Views.toMap(page);
        return INPUT;
    }

    /** Ends the form: leads to the issue with this key, or shows the page where Jira cannot lead the browser. */
    protected String done(String key, Supplier<Record> page) {
        try {
            return getRedirect("/browse/" + key);
        } catch (LinkageError missing) {
            LOG.warn("Jira cannot send the browser on, so the page is shown again", missing);
            return shown(page.get());
        }
    }

    /** The token for the form; without it Jira refuses what is sent. */
    protected String token() {
        try {
            return getXsrfToken();
        } catch (LinkageError missing) {
            LOG.warn("Jira gives no token for the form of the page", missing);
            return "";
        }
    }

    /** What the template prints. */
    public Map<String, Object> getView() {
        return view;
    }

    /** The number of the issue. */
    public void setId(@Nullable String number) {
        this.id = given(number);
    }

    /** Jira tells by null that a parameter was not sent. */
    protected static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
