package dev.partnerescalation.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import java.util.Optional;

/** The page on which an administrator sees and replaces the data about versions of Adobe Commerce. */
@WebSudoRequired
public final class PartnerEscalationVersionsAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";
    private static final String HERE = "/secure/admin/PartnerEscalationVersions!default.jspa";

    private final transient VersionsPage page;
    private final transient GlobalPermissionManager permissions;
    private String data = "";
    private transient Optional<String> error = Optional.empty();
    private transient Map<String, Object> view = Map.of();

    public PartnerEscalationVersionsAction(VersionsPage page, GlobalPermissionManager permissions) {
        this.page = page;
        this.permissions = permissions;
    }

    /** Shows the page. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return mayAdminister() ? INPUT : NOT_ALLOWED;
    }

    /** The same, for who leaves the command out of the address. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doExecute() {
        return doDefault();
    }

    /** Takes the text of the form as the data in force; what cannot be read stays in the form, with the reason. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doReplace() {
        if (!mayAdminister()) {
            return NOT_ALLOWED;
        }
        error = page.replace(data, getLoggedInUser());
        return error.isPresent() ? INPUT : getRedirect(HERE);
    }

    /** Returns to the data of the app. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doReset() {
        if (!mayAdminister()) {
            return NOT_ALLOWED;
        }
        page.reset();
        return getRedirect(HERE);
    }

    /** The text of the form. */
    public void setData(String text) {
        this.data = text == null ? "" : text;
    }

    /** What the template prints. */
    public Map<String, Object> getView() {
        if (view.isEmpty()) {
            view = page.view(getLoggedInUser(), getXsrfToken(), error.map(unused -> data), error);
        }
        return view;
    }

    private boolean mayAdminister() {
        return getLoggedInUser() != null
                && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }
}
