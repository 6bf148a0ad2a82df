package dev.partnerescalation.jira.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the page for workflows of other people, relative to the pages of the administration. */
final class WorkflowLinks {

    static final String PAGE = "PartnerEscalationWorkflows!default.jspa";
    static final String ADD = "PartnerEscalationWorkflows!add.jspa";
    static final String REMOVE = "PartnerEscalationWorkflows!remove.jspa";
    static final String CLEAR = "PartnerEscalationWorkflows!clear.jspa";

    private WorkflowLinks() {}

    /** The page for one workflow. */
    static String to(String workflow) {
        return PAGE + "?workflow=" + encoded(workflow);
    }

    /** Where the browser goes when a workflow was changed, below Jira's root. */
    static String ofDeed(String deed, String workflow, String transition) {
        return "/secure/admin/" + to(workflow) + "&place=" + encoded(transition) + "&done=" + encoded(deed);
    }

    /** Jira's own page of a draft, on which an administrator checks and publishes it. */
    static String draft(String workflow) {
        return "workflows/ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=" + encoded(workflow);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
