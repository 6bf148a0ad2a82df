package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.BaseAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The addresses that the panel leads to, for one issue.
 *
 * @param mayLink whether the reader may link issues
 */
record PanelLinks(Issue issue, String base, boolean mayLink) {

    private static final Logger LOG = LoggerFactory.getLogger(PanelLinks.class);

    /** None when Jira does not say where it is; links are only a help, and the sentences still say what is missing. */
    static Optional<PanelLinks> of(Issue issue, BaseAddress address, boolean mayLink) {
        try {
            return Optional.of(new PanelLinks(issue, address.path(), mayLink));
        } catch (RuntimeException | LinkageError unknown) {
            LOG.warn("Jira does not say where it is, so the panel shows no links", unknown);
            return Optional.empty();
        }
    }

    /** The edit page at a field, by the id that Jira gives it. */
    String edit(String fieldId) {
        return base + "/secure/EditIssue!default.jspa?id=" + issue.getId() + "#" + fieldId;
    }

    /** The page on which examples are added. */
    String addExample() {
        return base + "/secure/PartnerEscalationAddExample!default.jspa?id=" + issue.getId();
    }

    /** The page on which somebody says why a check does not apply. */
    String waive(String checkKey) {
        return base + "/secure/PartnerEscalationWaive!default.jspa?id=" + issue.getId() + "&check=" + checkKey;
    }

    /** The screen of a transition. */
    String screen(int transition) {
        return base + "/secure/CommentAssignIssue!default.jspa?id=" + issue.getId() + "&action=" + transition;
    }

    /** A transition without a screen. */
    String dispatcher(int transition) {
        return base + "/secure/WorkflowUIDispatcher.jspa?id=" + issue.getId() + "&action=" + transition;
    }

    /** What was changed and when. */
    String history() {
        return base + "/browse/" + key()
                + "?page=com.atlassian.jira.plugin.system.issuetabpanels%3Achangehistory-tabpanel";
    }

    /** The set-up of the project, for administrators. */
    String setUp() {
        return base + "/secure/admin/PartnerEscalationSetup!default.jspa";
    }

    private String key() {
        return URLEncoder.encode(issue.getKey(), StandardCharsets.UTF_8);
    }
}
