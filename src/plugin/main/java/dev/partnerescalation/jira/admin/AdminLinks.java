package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of the set-up page. In the page they are relative to the page itself, so that they need not know where Jira
 * lives. Redirects and the script's address start at Jira's root: Jira and the script know where that is.
 */
final class AdminLinks {

    static final String PAGE = "PartnerEscalationSetup!default.jspa";
    static final String APPLY = "PartnerEscalationSetup!apply.jspa";

    private static final String PLACE = "/secure/admin/";

    private AdminLinks() {}

    static String to(Project project) {
        return PAGE + "?projectKey=" + encoded(project.getKey());
    }

    static String to(Project project, String run) {
        return to(project) + "&run=" + encoded(run);
    }

    /** Where the browser goes when a run has been started, below Jira's root. */
    static String ofRun(Project project, String run) {
        return PLACE + to(project, run);
    }

    /** Where the browser goes when no run was started because one is on its way, below Jira's root. */
    static String ofRefusal(Project project) {
        return PLACE + to(project) + "&refused=yes";
    }

    /** Where the script asks for the progress, below Jira's root. */
    static String progress(Project project) {
        return "/rest/partner-escalation/1.0/setup/" + encoded(project.getKey()) + "/progress";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
