package dev.partnerescalation.host.user;

import dev.partnerescalation.host.fault.Fault;

/** The check that every REST resource makes first: whether a user is signed in. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * The acting user.
     *
     * @throws Fault 401 when unauthenticated
     */
    public static User require(CurrentUser current) {
        return current.get()
                .orElseThrow(() -> Fault.notLoggedIn(
                        "You are not authenticated. Authentication required to perform this operation."));
    }
}
