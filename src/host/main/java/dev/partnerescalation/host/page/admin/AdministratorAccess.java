package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.web.GlobalPermissionCheck;

/** Who may see the pages of the administration. */
record AdministratorAccess(CurrentUser current, GlobalPermissionCheck access) {

    /**
     * The administrator who asks.
     *
     * @throws Fault 401 without a signed-in user, 403 for other users
     */
    User require() {
        User user = current.get().orElseThrow(() -> Fault.notLoggedIn("You must log in to administer Jira."));
        if (!access.has(user, "ADMINISTER")) {
            throw Fault.forbidden("Only Jira administrators see this page.");
        }
        return user;
    }
}
