package dev.partnerescalation.host.web;

import java.util.Optional;

/** The request that this thread answers: set by a door of the web server for the time of one request. */
public final class CurrentRequest {

    private final ThreadLocal<PageRequest> visit = new ThreadLocal<>();

    /** The request of this thread; empty outside of requests. */
    public Optional<PageRequest> get() {
        return Optional.ofNullable(visit.get());
    }

    /** Sets or clears (null) the request of this thread. */
    public void set(PageRequest current) {
        if (current == null) {
            visit.remove();
        } else {
            visit.set(current);
        }
    }
}
