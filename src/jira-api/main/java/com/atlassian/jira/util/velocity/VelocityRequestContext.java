package com.atlassian.jira.util.velocity;

/**
 * The address of this Jira: below the context path of the request, and as people type it. Known from Jira 7.13; no
 * newer use by a public app was seen (jira-evidence.md, "Services").
 */
public interface VelocityRequestContext {
    String getBaseUrl();

    String getCanonicalBaseUrl();
}
