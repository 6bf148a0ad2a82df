package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** The page on which an administrator sets up a project. The simple name of the class is unique among all apps. */
@WebSudoRequired
public final class PartnerEscalationSetupAction extends AdministrationAction {

    private static final long serialVersionUID = 1;

    private final transient SetupPage page;
    private String projectKey = "";
    private String run = "";
    private boolean refused;
    private boolean checkAll;
    private String readers = "";
    private String briefRole = "";

    public PartnerEscalationSetupAction(
            SetupPage page, GlobalPermissionManager permissions, JiraAuthenticationContext session) {
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

    /** Starts the set-up of the chosen project in the background; the browser goes on to a page that may be reloaded. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doApply() {
        // Without such a project the page says so.
        return ifAdministrator(() -> page.project(projectKey).map(this::start).orElse(SUCCESS));
    }

    /** Stores who may read the briefs of the chosen project, and nothing else. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doReaders() {
        return ifAdministrator(() -> page.project(projectKey)
                .map(project -> redirectTo(
                        AdminLinks.readersChosen(project, page.readers().choose(project, briefRole))))
                .orElse(SUCCESS));
    }

    private String start(Project project) {
        boolean chosen = !briefRole.isEmpty();
        if (chosen && !page.readers().choose(project, briefRole)) {
            // First, so that nobody reads a brief that was meant for a role; and nothing is set up around a wrong
            // choice.
            return redirectTo(AdminLinks.readersChosen(project, false));
        }
        return redirectTo(page.start(project, reader())
                .map(started -> AdminLinks.setup(project, started))
                .orElseGet(() -> AdminLinks.setupRefused(project)));
    }

    /** The chosen project, as the form or the address names it. */
    public void setProjectKey(String key) {
        this.projectKey = given(key).strip();
    }

    /** The run whose outcome is wanted. */
    public void setRun(String id) {
        this.run = given(id);
    }

    /** Whether a run was refused because one is running already; any text says yes. */
    public void setRefused(String yes) {
        this.refused = !given(yes).isEmpty();
    }

    /** Whether all projects shall be checked; any text says yes. */
    public void setCheck(String yes) {
        this.checkAll = !given(yes).isEmpty();
    }

    /** What became of the choice of who may read the brief. */
    public void setReaders(String outcome) {
        this.readers = given(outcome);
    }

    /** Who may read the brief: the id of a project role, or everybody. */
    public void setBriefRole(String sent) {
        this.briefRole = given(sent);
    }

    @Override
    SetupPage.View view() {
        return page.view(new SetupPage.Wish(reader(), projectKey, run, refused, checkAll, readers, token()));
    }
}
