package com.atlassian.jira.util.velocity;

/**
 * The context of the running request. The members with servlet types are left out (jira-evidence.md, "Jira 10 and Jira
 * 11"). A public app built for Jira 11.0.0 uses it.
 */
public interface VelocityRequestContextFactory {

    VelocityRequestContext getJiraVelocityRequestContext();
}
