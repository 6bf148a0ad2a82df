package com.atlassian.event.api;

/** Signature of the public type EventListenerRegistrar, for compiling only. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
