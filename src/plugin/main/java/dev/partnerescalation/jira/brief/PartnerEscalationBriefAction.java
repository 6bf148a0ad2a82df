package dev.partnerescalation.jira.brief;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.jira.text.Views;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows the brief of one escalation as Adobe gets it, to everybody who may read it. It changes nothing. The simple name of
 * the class is unique among all apps.
 */
public final class PartnerEscalationBriefAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";

    private final transient BriefPreview preview;
    private final transient JiraAuthenticationContext session;
    private transient Map<String, Object> view = Map.of();
    private String key = "";

    public PartnerEscalationBriefAction(BriefPreview preview, JiraAuthenticationContext session) {
        this.preview = preview;
        this.session = session;
    }

    /** Shows the page. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show();
    }

    /** The same, for who leaves the command out of the address. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doExecute() {
        return show();
    }

    private String show() {
        return session.getLoggedInUser() == null ? NOT_ALLOWED : INPUT;
    }

    /** The key of the escalation. */
    public void setKey(@Nullable String issueKey) {
        this.key = issueKey == null ? "" : issueKey.strip();
    }

    /** What the template prints. Made once: a template may ask for it again with every value that it prints. */
    public Map<String, Object> getView() {
        ApplicationUser reader = session.getLoggedInUser();
        if (view.isEmpty() && reader != null) {
            view = Views.toMap(preview.view(key, reader));
        }
        return view;
    }
}
