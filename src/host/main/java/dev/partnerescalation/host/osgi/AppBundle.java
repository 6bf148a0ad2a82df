package dev.partnerescalation.host.osgi;

import java.net.URL;
import java.util.List;

/** An app that runs: its classes, its files, and its own context that builds its objects. */
public interface AppBundle {

    /** A class of the app, or one that it imports. */
    Class<?> load(String className) throws ClassNotFoundException;

    /** A new object of that class, built by the app's own context with constructor autowiring. */
    <T> T create(Class<T> type);

    /** A file of the jar; null when there is none. */
    URL file(String path);

    /** The paths of all class files of the jar. */
    List<String> classFiles();

    /** The loader that sees what the app sees. */
    ClassLoader loader();

    /** Closes the context and removes the app. */
    void uninstall();
}
