package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.issue.BaseAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of the app's pages for administrators. In a page they are relative to the page itself, so that they need not know
 * where Jira lives. Redirects and the script's address start at Jira's root: Jira and the script know where that is.
 */
final class AdminLinks {

    static final String SETUP = "PartnerEscalationSetup!default.jspa";
    static final String APPLY_SETUP = "PartnerEscalationSetup!apply.jspa";

    static final String CHOOSE_READERS = "PartnerEscalationSetup!readers.jspa";

    static final String WORKFLOWS = "PartnerEscalationWorkflows!default.jspa";
    static final String ADD_VALIDATOR = "PartnerEscalationWorkflows!add.jspa";
    static final String REMOVE_VALIDATOR = "PartnerEscalationWorkflows!remove.jspa";
    static final String CLEAR_WORKFLOWS = "PartnerEscalationWorkflows!clear.jspa";

    static final String VERSIONS = "PartnerEscalationVersions!default.jspa";
    static final String REPLACE_VERSIONS = "PartnerEscalationVersions!replace.jspa";
    static final String RESET_VERSIONS = "PartnerEscalationVersions!reset.jspa";

    private static final String FOLDER = "/secure/admin/";

    private AdminLinks() {}

    /** The same address below Jira's root, for a redirect. */
    static String fromRoot(String address) {
        return FOLDER + address;
    }

    static String setup(Project project) {
        return SETUP + "?projectKey=" + encoded(project.getKey());
    }

    /** The page that checks all projects. */
    static String checkAll(String projectKey) {
        return SETUP + "?check=all" + (projectKey.isEmpty() ? "" : "&projectKey=" + encoded(projectKey));
    }

    /** The page that shows one run. */
    static String setup(Project project, String run) {
        return setup(project) + "&run=" + encoded(run);
    }

    /** The page that says that no run was started because one is running already. */
    static String setupRefused(Project project) {
        return setup(project) + "&refused=yes";
    }

    /** The page that says whether the choice of who may read the brief was stored. */
    static String readersChosen(Project project, boolean stored) {
        return setup(project) + "&readers=" + (stored ? "saved" : "unknown");
    }

    /** Where the script asks for the progress, below Jira's root. */
    static String progress(Project project) {
        return BaseAddress.REST + "/setup/" + encoded(project.getKey()) + "/progress";
    }

    /** The page that says what was done in a workflow just now. */
    static String workflowChanged(String change, String workflow, String transition) {
        return WORKFLOWS + "?workflow=" + encoded(workflow) + "&place=" + encoded(transition) + "&done="
                + encoded(change);
    }

    /** Jira's own page of a workflow as it is in use. */
    static String workflow(String name) {
        return "workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + encoded(name);
    }

    /** Jira's own page on which people create an issue of a project. */
    static String createIssue(Project project) {
        return "../CreateIssue!default.jspa?pid=" + project.getId();
    }

    /** Jira's own page of a draft, on which an administrator checks and publishes it. */
    static String draft(String workflow) {
        return "workflows/ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=" + encoded(workflow);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
