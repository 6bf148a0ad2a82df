package dev.partnerescalation.host.workflow;

import java.util.Optional;

/** The classes that enabled apps contribute to workflows; the engine knows no other way to reach into an app. */
public interface AppClasses {

    /**
     * A new instance, built by the app's context.
     *
     * @param className name of a validator, condition or function class as it stands in the workflow's XML
     * @return empty when no enabled app has such a module
     */
    Optional<Object> newInstance(String className);

    /** The name of the app that is installed, but disabled, and would provide the class. */
    default Optional<String> disabledApp(String className) {
        return Optional.empty();
    }
}
