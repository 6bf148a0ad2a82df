package dev.partnerescalation.jiraapi;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What Jira's base class of actions knows about the running request. Not Jira's API: the host makes it for the time of one
 * call, on the thread of that call, so that two of them in one virtual machine share nothing.
 */
public final class ActionCall {

    private static final ThreadLocal<ActionCall> CURRENT = new ThreadLocal<>();

    private final ApplicationUser user;
    private final String xsrfToken;
    private String redirect;

    /**
     * One call of an action.
     *
     * @param user who asks, or null when signed out
     * @param xsrfToken what the forms of this reader must send back
     */
    public ActionCall(ApplicationUser user, String xsrfToken) {
        this.user = user;
        this.xsrfToken = xsrfToken;
    }

    public ApplicationUser user() {
        return user;
    }

    public String xsrfToken() {
        return xsrfToken;
    }

    /** Notes that the browser is to read another page now, as Jira would tell it at once. */
    public void redirectTo(String address) {
        this.redirect = address;
    }

    /** Where the browser is to go; empty when the action has a view. */
    public Optional<String> redirect() {
        return Optional.ofNullable(redirect);
    }

    /** Runs something inside this call and gives its result. */
    public <T> T run(Callable<T> inside) throws Exception {
        ActionCall before = CURRENT.get();
        CURRENT.set(this);
        try {
            return inside.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /**
     * The call of this thread.
     *
     * @throws IllegalStateException outside of any
     */
    public static ActionCall current() {
        ActionCall call = CURRENT.get();
        if (call == null) {
            throw new IllegalStateException("No action is called on this thread");
        }
        return call;
    }
}
