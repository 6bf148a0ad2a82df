package dev.partnerescalation.jira.admin;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Optional;

/**
 * The page on which an administrator adds the validator to workflows that the set-up did not make, and removes it again. The simple name
 * of the class is unique among all apps.
 */
@WebSudoRequired
public final class PartnerEscalationWorkflowsAction extends AdministrationAction {

    private static final long serialVersionUID = 1;

    private final transient WorkflowsPage page;
    private String workflow = "";
    private String transition = "";
    private String target = "";
    private String place = "";
    private String done = "";
    private transient Optional<WorkflowsPage.Problem> problem = Optional.empty();

    public PartnerEscalationWorkflowsAction(
            WorkflowsPage page, GlobalPermissionManager permissions, JiraAuthenticationContext session) {
        super(permissions, session);
        this.page = page;
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

    /** Adds the validator to the chosen transition. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doAdd() {
        return ifAdministrator(() -> after(page.add(reader(), workflow, transition, target), WorkflowsPage.ADDED));
    }

    /** Removes the validator from the chosen transition. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doRemove() {
        return ifAdministrator(() -> after(page.remove(reader(), workflow, transition), WorkflowsPage.REMOVED));
    }

    /** Removes everything of the app from all workflows. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doClear() {
        return ifAdministrator(() -> after(page.clear(reader()), WorkflowsPage.CLEARED));
    }

    /** A page that may be reloaded, or this one with what went wrong. */
    private String after(Optional<WorkflowsPage.Problem> refusal, String change) {
        problem = refusal;
        return refusal.isPresent() ? SUCCESS : redirectTo(AdminLinks.workflowChanged(change, workflow, transition));
    }

    /** The name of the chosen workflow. */
    public void setWorkflow(String name) {
        this.workflow = given(name);
    }

    /** The number of the chosen transition. */
    public void setTransition(String id) {
        this.transition = given(id).strip();
    }

    /** What the form said would change. */
    public void setTarget(String key) {
        this.target = given(key);
    }

    /** The number of the transition that was changed just now. */
    public void setPlace(String id) {
        this.place = given(id).strip();
    }

    /** What was done just now. */
    public void setDone(String change) {
        this.done = given(change);
    }

    @Override
    WorkflowsPage.View view() {
        return page.view(
                new WorkflowsPage.Wish(reader(), workflow, problem.isPresent() ? "" : transition, place, done, token()),
                problem);
    }
}
