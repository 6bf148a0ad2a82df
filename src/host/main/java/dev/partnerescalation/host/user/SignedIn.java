package dev.partnerescalation.host.user;

import dev.partnerescalation.host.rest.RestFault;

/** What every REST resource asks first: that somebody is signed in. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * The acting user.
     *
     * @throws RestFault 401 when nobody is signed in
     */
    public static User require(CurrentUser current) {
        return current.get()
                .orElseThrow(() -> RestFault.of(
                        401, "You are not authenticated. Authentication required to perform this operation."));
    }
}
