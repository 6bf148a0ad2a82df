package dev.partnerescalation.host.user;

import dev.partnerescalation.host.fault.Fault;

/** What every REST resource asks first: that somebody is signed in. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * The acting user.
     *
     * @throws Fault 401 when nobody is signed in
     */
    public static User require(CurrentUser current) {
        return current.get()
                .orElseThrow(() -> Fault.notLoggedIn(
                        "You are not authenticated. Authentication required to perform this operation."));
    }
}
