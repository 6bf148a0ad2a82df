package com.atlassian.jira.security.request;

/** The HTTP methods that {@link SupportedMethods} can name. A public app built for Jira 11.3.3 uses it. */
public enum RequestMethod {
    GET,
    HEAD,
    OPTIONS,
    DELETE,
    POST,
    PUT
}
