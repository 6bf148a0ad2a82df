package dev.partnerescalation.host.api;

/** Runs every call that an app makes into local Jira, for example in a transaction, so that each is stored whole or not at all. */
@FunctionalInterface
public interface CallInterceptor {

    /** Makes the call and gives its result; throws what the call throws. */
    Object run(Call call) throws Throwable;
}
