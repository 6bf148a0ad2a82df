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

/**
 * The page on which an administrator puts our validator into workflows of other people and takes it out again. Every command
 * checks who asks, as on the set-up page; commands that change something want a POST with the token of the form.
 *
 * <p>Jira makes one for each request and fills it from the form by setters. The simple name of the class is unique among all apps.
 */
@WebSudoRequired
public final class PartnerEscalationWorkflowsAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";

    private final transient WorkflowsPage page;
    private final transient GlobalPermissionManager permissions;
    private String workflow = "";
    private String transition = "";
    private String target = "";
    private String place = "";
    private String done = "";
    private transient Optional<WorkflowsPage.Problem> problem = Optional.empty();
    private transient Map<String, Object> view = Map.of();

    public PartnerEscalationWorkflowsAction(WorkflowsPage page, GlobalPermissionManager permissions) {
        this.page = page;
        this.permissions = permissions;
    }

    /** Shows all workflows, and what would change in the chosen one. Changes nothing. */
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

    /** Adds the validator to the chosen transition. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doAdd() {
        return mayAdminister()
                ? after(page.add(getLoggedInUser(), workflow, transition, target), WorkflowsPage.ADDED)
                : NOT_ALLOWED;
    }

    /** Removes the validator from the chosen transition. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doRemove() {
        return mayAdminister()
                ? after(page.remove(getLoggedInUser(), workflow, transition), WorkflowsPage.REMOVED)
                : NOT_ALLOWED;
    }

    /** Removes everything of the app from all workflows. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doClear() {
        return mayAdminister() ? after(page.clear(getLoggedInUser()), WorkflowsPage.CLEARED) : NOT_ALLOWED;
    }

    /** A page that may be reloaded, or this one with what went wrong. */
    private String after(Optional<WorkflowsPage.Problem> refusal, String deed) {
        problem = refusal;
        return refusal.isPresent() ? SUCCESS : getRedirect(WorkflowLinks.ofDeed(deed, workflow, transition));
    }

    /** The name of the chosen workflow. */
    public void setWorkflow(String name) {
        this.workflow = name == null ? "" : name;
    }

    /** The number of the chosen transition. */
    public void setTransition(String id) {
        this.transition = id == null ? "" : id.strip();
    }

    /** What the form said would change. */
    public void setTarget(String key) {
        this.target = key == null ? "" : key;
    }

    /** The number of the transition with which something was done just now. */
    public void setPlace(String id) {
        this.place = id == null ? "" : id.strip();
    }

    /** What was done just now. */
    public void setDone(String deed) {
        this.done = deed == null ? "" : deed;
    }

    /** What the template prints. Made once: a template may ask for it again with every value that it prints. */
    public Map<String, Object> getView() {
        if (view.isEmpty()) {
            view = page.view(
                    new WorkflowsPage.Wish(
                            getLoggedInUser(),
                            workflow,
                            problem.isPresent() ? "" : transition,
                            place,
                            done,
                            getXsrfToken()),
                    problem);
        }
        return view;
    }

    private boolean mayAdminister() {
        return getLoggedInUser() != null
                && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }
}
