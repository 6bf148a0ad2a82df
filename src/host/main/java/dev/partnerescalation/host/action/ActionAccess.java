package dev.partnerescalation.host.action;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.web.GlobalPermissionCheck;

/** Lets a request to an action only when the person has the role that the descriptor wants. */
public final class ActionAccess {

    private final CurrentUser current;
    private final GlobalPermissionCheck access;

    public ActionAccess(CurrentUser current, GlobalPermissionCheck access) {
        this.current = current;
        this.access = access;
    }

    /** 401 without a signed-in user, which becomes the sign-in page, and 403 without the permissions. */
    void check(AppAction action) {
        for (String permission : action.permissions()) {
            User user = SignedIn.require(current);
            if (!access.has(user, permission)) {
                throw Fault.forbidden("You do not have the permission to see this page.");
            }
        }
    }

    /** Whether Jira would ask an administrator for the password once more; local Jira only says so on the page. */
    static boolean asksForPassword(AppAction action) {
        return action.type().isAnnotationPresent(WebSudoRequired.class)
                || action.type().getPackage().isAnnotationPresent(WebSudoRequired.class);
    }
}
