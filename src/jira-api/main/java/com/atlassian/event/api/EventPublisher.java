package com.atlassian.event.api;

/** Signature of the public type EventPublisher, for compiling only. Public apps built for Jira 11 register their listeners here. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
