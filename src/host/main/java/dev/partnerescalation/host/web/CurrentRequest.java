package dev.partnerescalation.host.web;

import java.util.Optional;

/** The request that this thread answers: set by a filter for the time of one request. */
public final class CurrentRequest {

    private final ThreadLocal<PageRequest> currentRequest = new ThreadLocal<>();

    /** The request of this thread; empty outside of requests. */
    public Optional<PageRequest> get() {
        return Optional.ofNullable(currentRequest.get());
    }

    /** Sets or clears (null) the request of this thread. */
    public void set(PageRequest current) {
        if (current == null) {
            currentRequest.remove();
        } else {
            currentRequest.set(current);
        }
    }
}
