package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.RequestedLanguage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the escalations that a request is about, for whoever asks. One that does not exist and one that is hidden are answered alike. */
final class Escalations {

    private static final Logger LOG = LoggerFactory.getLogger(Escalations.class);
    private static final String ERROR = "partnerescalation.rest.error.";
    private static final int LONGEST_KEY = 255;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext session;
    private final InstalledObjects installed;
    private final BriefReaders briefReaders;
    private final RequestedLanguage languages;
    private final MessageBundles texts;

    Escalations(
            IssueManager issues,
            PermissionManager permissions,
            JiraAuthenticationContext session,
            InstalledObjects installed,
            BriefReaders briefReaders,
            RequestedLanguage languages,
            MessageBundles texts) {
        this.issues = issues;
        this.permissions = permissions;
        this.session = session;
        this.installed = installed;
        this.briefReaders = briefReaders;
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * Who asks.
     *
     * @param user somebody who is signed in
     * @param messages in the language of the answer
     */
    record Reader(ApplicationUser user, Messages messages) {

        /** The sentence of a refusal. */
        String say(String key, Object... arguments) {
            return messages.text(ERROR + key, arguments);
        }
    }

    /** What is answered to somebody who is signed in. */
    interface Answer {
        Response to(Reader reader);
    }

    /** What is answered when the escalation is there and may be browsed. */
    interface AnswerAbout {
        Response to(Issue escalation, Reader reader);
    }

    /**
     * An escalation, or why there is none.
     *
     * @param refusal a sentence, "" if the issue is there
     */
    record Found(Optional<Issue> issue, String refusal) {}

    /** 401 for an unauthenticated request, 500 with a reference for an unexpected error. */
    Response answer(HttpHeaders headers, Answer answer) {
        ApplicationUser user = session.getLoggedInUser();
        Reader reader = new Reader(user, messages(user, headers));
        if (user == null) {
            return Errors.of(Response.Status.UNAUTHORIZED, reader.say("signed-out"));
        }
        try {
            return installed.readingOnce(() -> briefReaders.readingOnce(() -> answer.to(reader)));
        } catch (RuntimeException | LinkageError cause) {
            return Errors.of(Response.Status.INTERNAL_SERVER_ERROR, failed(reader, cause));
        }
    }

    /** Whatever is wrong with the choice of a language, an answer in that of the profile is better than none. */
    private Messages messages(@Nullable ApplicationUser user, HttpHeaders headers) {
        try {
            return languages.messages(user, AcceptedLanguages.of(headers));
        } catch (RuntimeException | LinkageError unknown) {
            LOG.warn("The language that a request asks for cannot be found out, so the profile decides", unknown);
            return texts.forUser(user);
        }
    }

    /** The same, and 404 for what is not there, not visible or of another type. */
    Response find(String keyOrId, HttpHeaders headers, AnswerAbout answer) {
        return answer(headers, reader -> {
            Found found = find(keyOrId, reader);
            return found.issue()
                    .map(issue -> answer.to(issue, reader))
                    .orElseGet(() -> Errors.of(Response.Status.NOT_FOUND, found.refusal()));
        });
    }

    /** Looks for one escalation by its key or its number. */
    Found find(String keyOrId, Reader reader) {
        Issue issue = issue(keyOrId);
        if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader.user())) {
            return new Found(Optional.empty(), reader.say("no-issue"));
        }
        return installed.snapshot().isEscalation(issue)
                ? new Found(Optional.of(issue), "")
                : new Found(Optional.empty(), reader.say("other-type", issue.getKey()));
    }

    private @Nullable Issue issue(String keyOrId) {
        if (keyOrId.length() > LONGEST_KEY) {
            return null;
        }
        return NUMBER.matcher(keyOrId).matches()
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueObject(keyOrId);
    }

    /** Logs an unexpected error; answers the sentence that gives its reference to the person. */
    String failed(Reader reader, Throwable cause) {
        return reader.say(
                "failed", ErrorReference.log(LOG, cause, "A request about an escalation could not be answered"));
    }
}
