package dev.partnerescalation.host.api;

/** What surrounds every call that an app makes into local Jira, so that each is stored whole or not at all. */
@FunctionalInterface
public interface CallInterceptor {

    /** Makes the call and gives its result; throws what the call throws. */
    Object run(Call call) throws Throwable;
}
