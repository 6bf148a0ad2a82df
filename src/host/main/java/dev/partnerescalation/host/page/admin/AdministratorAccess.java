package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.user.User;

/** Who may see the pages of the administration. */
record AdministratorAccess(Administrators administrators) {

    /**
     * The administrator who asks.
     *
     * @throws Fault 401 without a signed-in user, 403 for other users
     */
    User require() {
        return administrators.require(Fault.Reason.FORBIDDEN, "Only Jira administrators see this page.");
    }
}
