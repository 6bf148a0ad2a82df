package com.atlassian.event.api;

/**
 * The service under which apps reach the registrar of listeners. Known from Jira 7.13; no newer use by a public
 * app was seen.
 */
public interface EventPublisher extends EventListenerRegistrar {}
