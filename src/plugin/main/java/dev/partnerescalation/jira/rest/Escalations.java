package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledParts;
import dev.partnerescalation.jira.text.Texts;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the escalation that a request is about, for whoever asks. One that does not exist and one that is hidden are answered alike. */
public final class Escalations {

    private static final Logger LOG = LoggerFactory.getLogger(Escalations.class);
    private static final String ERROR = "partnerescalation.rest.error.";
    private static final int LONGEST_KEY = 255;

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext session;
    private final InstalledParts installed;
    private final Texts texts;

    public Escalations(
            IssueManager issues,
            PermissionManager permissions,
            JiraAuthenticationContext session,
            InstalledParts installed,
            Texts texts) {
        this.issues = issues;
        this.permissions = permissions;
        this.session = session;
        this.installed = installed;
        this.texts = texts;
    }

    /** What is answered when the escalation is there and may be browsed. */
    interface Answer {
        Response to(Issue escalation, ApplicationUser reader);
    }

    /** 401 for nobody, 404 for what is not there, not visible or of another type, 500 with a reference for what nobody foresaw. */
    Response find(String key, Answer answer) {
        ApplicationUser reader = session.getLoggedInUser();
        if (reader == null) {
            return Errors.of(Response.Status.UNAUTHORIZED, say(null, "signed-out"));
        }
        try {
            Issue issue = key.length() > LONGEST_KEY ? null : issues.getIssueObject(key);
            if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)) {
                return Errors.of(Response.Status.NOT_FOUND, say(reader, "no-issue"));
            }
            return isEscalation(issue)
                    ? answer.to(issue, reader)
                    : Errors.of(Response.Status.NOT_FOUND, say(reader, "other-type", issue.getKey()));
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A question about an escalation could not be answered (reference {})", reference, cause);
            return Errors.of(Response.Status.INTERNAL_SERVER_ERROR, say(reader, "failed", reference));
        }
    }

    private boolean isEscalation(Issue issue) {
        return installed
                .snapshot()
                .issueTypeId()
                .filter(id -> id.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    /** A sentence for this person. */
    String say(ApplicationUser reader, String key, Object... arguments) {
        return texts.forUser(reader).text(ERROR + key, arguments);
    }
}
