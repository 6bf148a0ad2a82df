package dev.partnerescalation.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which an administrator sets up a project. Jira lets only administrators in, by the descriptor; each command checks
 * again, because asking for the password a second time ({@link WebSudoRequired}) permits nothing by itself.
 *
 * <p>Jira makes one for each request and fills it from the form by setters. The simple name of the class is unique among all apps.
 */
@WebSudoRequired
public final class PartnerEscalationSetupAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";

    private final transient SetupPage page;
    private final transient GlobalPermissionManager permissions;
    private String projectKey = "";
    private String run = "";
    private boolean refused;
    private transient Map<String, Object> view = Map.of();

    public PartnerEscalationSetupAction(SetupPage page, GlobalPermissionManager permissions) {
        this.page = page;
        this.permissions = permissions;
    }

    /** Shows the page: the choice of a project, or its plan. Changes nothing. */
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

    /** Starts the set-up of the chosen project in the background; the browser goes on to a page that may be reloaded. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doApply() {
        if (!mayAdminister()) {
            return NOT_ALLOWED;
        }
        Optional<Project> project = page.project(projectKey);
        return project.isPresent()
                ? getRedirect(page.start(project.get(), getLoggedInUser())
                        .map(started -> AdminLinks.ofRun(project.get(), started))
                        .orElseGet(() -> AdminLinks.ofRefusal(project.get())))
                // The page says that there is no such project.
                : SUCCESS;
    }

    /** The chosen project, as the form or the address names it. */
    public void setProjectKey(String key) {
        this.projectKey = key == null ? "" : key.strip();
    }

    /** The run whose outcome is wanted. */
    public void setRun(String id) {
        this.run = id == null ? "" : id;
    }

    /** Whether a run was refused because one is on its way; any text says yes. */
    public void setRefused(String yes) {
        this.refused = yes != null && !yes.isEmpty();
    }

    /** What the template prints. Made once: a template may ask for it again with every value that it prints. */
    public Map<String, Object> getView() {
        if (view.isEmpty()) {
            view = page.view(new SetupPage.Wish(getLoggedInUser(), projectKey, run, refused, getXsrfToken()));
        }
        return view;
    }

    private boolean mayAdminister() {
        return getLoggedInUser() != null
                && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }
}
