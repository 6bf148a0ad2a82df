package com.atlassian.jira.util.velocity;

/** Signature of Jira's public type VelocityRequestContext, for compiling only; part of it. Known from the API of Jira 7.13. */
public interface VelocityRequestContext {
    String getBaseUrl();

    String getCanonicalBaseUrl();

    String getRequestParameter(String text);
}
