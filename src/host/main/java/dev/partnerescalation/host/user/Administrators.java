package dev.partnerescalation.host.user;

import dev.partnerescalation.host.fault.Fault;

/** The one check that a request comes from an administrator of Jira. */
public record Administrators(CurrentUser current, Permissions permissions) {

    /**
     * The administrator who asks.
     *
     * @throws Fault 401 without a signed-in user, 403 for others
     */
    public User require() {
        return require(Fault.Reason.FORBIDDEN);
    }

    /**
     * As {@link #require()}, for a resource that answers other users differently.
     *
     * @param refusal the reason that a signed-in user gets
     */
    public User require(Fault.Reason refusal) {
        return require(
                refusal, "You are not authorized to perform this operation. Administrator privileges are required.");
    }

    /** As {@link #require(Fault.Reason)}, with a sentence of the caller's. */
    public User require(Fault.Reason refusal, String message) {
        User user = SignedIn.require(current);
        if (!permissions.global(user, "ADMINISTER")) {
            throw Fault.of(refusal, message);
        }
        return user;
    }
}
