package dev.partnerescalation.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers Jira administrators only, and whatever happens. The annotations of the resources say so to Jira as well; the code checks again, since annotations are
 * read by the platform and may change their meaning with it (jira-evidence.md, "REST modules").
 *
 * @param errors the start of the bundle keys {@code signed-out}, {@code forbidden} and {@code failed}
 */
record Administrators(
        JiraAuthenticationContext session, GlobalPermissionManager permissions, MessageBundles texts, String errors) {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

    /**
     * What is answered to an administrator; 401 for an unauthenticated request, 403 for anybody else, 500 with a reference for an
     * unexpected error.
     */
    Response answer(Function<ApplicationUser, Response> answer) {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(Response.Status.UNAUTHORIZED, texts.forUser(null).text(errors + "signed-out"));
        }
        try {
            return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                    ? answer.apply(user)
                    : Errors.of(Response.Status.FORBIDDEN, texts.forUser(user).text(errors + "forbidden"));
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "The request of an administrator could not be answered");
            return Errors.of(
                    Response.Status.INTERNAL_SERVER_ERROR, texts.forUser(user).text(errors + "failed", reference));
        }
    }
}
