package com.atlassian.event.api;

/**
 * Where listeners are registered; each has at least one method with {@link EventListener}. A public app built for
 * Jira 11.3.6 uses it.
 */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);
}
