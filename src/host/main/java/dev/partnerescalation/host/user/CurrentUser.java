package dev.partnerescalation.host.user;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this thread: set by the authentication filter for one request, by tests and by start-up code for a piece of work. */
public final class CurrentUser {

    private final ThreadLocal<User> user = new ThreadLocal<>();

    /** The acting user; empty when unauthenticated. */
    public Optional<User> get() {
        return Optional.ofNullable(user.get());
    }

    /** Runs the work as the given user (null: unauthenticated) and restores who acted before. */
    public <T> T as(User acting, Supplier<T> work) {
        User before = user.get();
        set(acting);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    /** Sets or clears (null) the acting user of this thread. */
    public void set(User acting) {
        if (acting == null) {
            user.remove();
        } else {
            user.set(acting);
        }
    }
}
