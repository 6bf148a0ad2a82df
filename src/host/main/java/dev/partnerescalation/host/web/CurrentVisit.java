package dev.partnerescalation.host.web;

import java.util.Optional;

/** The request that this thread answers: set by a door of the web server for the time of one request. */
public final class CurrentVisit {

    private final ThreadLocal<Visit> visit = new ThreadLocal<>();

    /** The request of this thread; empty outside of requests. */
    public Optional<Visit> get() {
        return Optional.ofNullable(visit.get());
    }

    /** Sets or clears (null) the request of this thread. */
    public void set(Visit current) {
        if (current == null) {
            visit.remove();
        } else {
            visit.set(current);
        }
    }
}
