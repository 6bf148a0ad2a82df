package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of the set-up page. Relative to the page itself, so that they need not know where Jira lives; only the
 * script's address starts at Jira's root, which the script knows from its own page.
 */
final class Links {

    static final String PAGE = "PartnerEscalationSetup!default.jspa";
    static final String APPLY = "PartnerEscalationSetup!apply.jspa";

    private Links() {}

    static String to(Project project) {
        return PAGE + "?projectKey=" + encoded(project.getKey());
    }

    static String to(Project project, String run) {
        return to(project) + "&run=" + encoded(run);
    }

    /** Where the script asks for the progress, below Jira's root. */
    static String progress(Project project) {
        return "/rest/partner-escalation/1.0/setup/" + encoded(project.getKey()) + "/progress";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
