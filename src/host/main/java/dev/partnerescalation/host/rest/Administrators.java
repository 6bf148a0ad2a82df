package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.UserWiring;

/** The check that a request comes from somebody who administers Jira. */
record Administrators(CurrentUser user, UserWiring users) {

    /** Signed out is 401; others get the status that the resource answers them with. */
    void require(int refusal) {
        SignedIn.require(user);
        if (!users.permissions().global(user.get().orElseThrow(), "ADMINISTER")) {
            throw Fault.of(
                    refusal,
                    "You are not authorized to perform this operation. Administrator privileges are required.");
        }
    }
}
