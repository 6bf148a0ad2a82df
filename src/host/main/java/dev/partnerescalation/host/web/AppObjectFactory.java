package dev.partnerescalation.host.web;

/** Builds objects of an app through the app's own context. */
@FunctionalInterface
public interface AppObjectFactory {

    /** A new object of that class. */
    <T> T create(Class<T> type);
}
