package dev.partnerescalation.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.MessageBundles;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * Answers Jira administrators only. The annotations of the resources say so to Jira as well; the code checks again, since annotations are
 * read by the platform and may change their meaning with it (jira-evidence.md, "REST modules").
 *
 * @param errors the start of the bundle keys {@code signed-out} and {@code forbidden}
 */
record Administrators(
        JiraAuthenticationContext session, GlobalPermissionManager permissions, MessageBundles texts, String errors) {

    /** What is answered to an administrator; 401 for an unauthenticated request, 403 for anybody else. */
    Response answer(Function<ApplicationUser, Response> answer) {
        ApplicationUser user = session.getLoggedInUser();
        if (user == null) {
            return Errors.of(Response.Status.UNAUTHORIZED, texts.forUser(null).text(errors + "signed-out"));
        }
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                ? answer.apply(user)
                : Errors.of(Response.Status.FORBIDDEN, texts.forUser(user).text(errors + "forbidden"));
    }
}
