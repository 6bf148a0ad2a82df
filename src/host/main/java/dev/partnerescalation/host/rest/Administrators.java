package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.SignedIn;

/** The check that a request comes from an administrator of Jira. */
public record Administrators(CurrentUser user, Permissions permissions) {

    /** @throws Fault when the request comes from anybody else */
    void require() {
        require(Fault.Reason.FORBIDDEN);
    }

    /**
     * As {@link #require()}, for a resource that answers other users differently.
     *
     * @param refusal the reason that a signed-in user gets
     */
    void require(Fault.Reason refusal) {
        SignedIn.require(user);
        if (!permissions.global(user.get().orElseThrow(), "ADMINISTER")) {
            throw Fault.of(
                    refusal,
                    "You are not authorized to perform this operation. Administrator privileges are required.");
        }
    }
}
