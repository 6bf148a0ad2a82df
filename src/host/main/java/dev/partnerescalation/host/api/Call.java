package dev.partnerescalation.host.api;

/** One call of a member of Jira's API, ready to be made. */
@FunctionalInterface
public interface Call {

    /** Makes the call; throws what the member throws. */
    Object make() throws Throwable;
}
