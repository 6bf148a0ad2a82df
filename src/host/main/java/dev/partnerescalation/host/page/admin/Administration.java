package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.rest.RestFault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.web.Access;

/** Who may see the pages of the administration. */
record Administration(CurrentUser current, Access access) {

    /**
     * The administrator who asks.
     *
     * @throws RestFault 401 for somebody who is not signed in, 403 for everybody else
     */
    User require() {
        User user = current.get().orElseThrow(() -> RestFault.of(401, "You must log in to administer Jira."));
        if (!access.has(user, "ADMINISTER")) {
            throw RestFault.of(403, "Only Jira administrators see this page.");
        }
        return user;
    }
}
