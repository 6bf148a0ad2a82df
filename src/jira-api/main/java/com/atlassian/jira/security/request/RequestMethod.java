package com.atlassian.jira.security.request;

/** Signature of Jira's public type RequestMethod, for compiling only. Public apps built for Jira 11.3 use it. */
public enum RequestMethod {
    GET,
    HEAD,
    OPTIONS,
    DELETE,
    POST,
    PUT
}
