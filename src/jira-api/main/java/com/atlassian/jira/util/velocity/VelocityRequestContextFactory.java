package com.atlassian.jira.util.velocity;

/**
 * Signature of Jira's public type VelocityRequestContextFactory, for compiling only; without the members with servlet types. Public
 * apps built for Jira 11 import it.
 */
public interface VelocityRequestContextFactory {
    void clearVelocityRequestContext();

    VelocityRequestContext getJiraVelocityRequestContext();

    void setVelocityRequestContext(VelocityRequestContext velocityRequestContext);
}
