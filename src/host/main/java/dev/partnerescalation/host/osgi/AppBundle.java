package dev.partnerescalation.host.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** An app that runs: its bundle, and the Spring context that the extender built for it. */
public final class AppBundle {

    /** Spring's constant for "the constructor whose parameters can be satisfied". */
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object beanFactory;
    private final Runnable uninstall;

    AppBundle(Bundle bundle, Object springContext, Runnable uninstall) {
        this.bundle = bundle;
        this.beanFactory = ReflectiveCall.call(springContext, "getAutowireCapableBeanFactory");
        this.uninstall = uninstall;
    }

    /** A class of the app, or one that it imports. */
    public Class<?> load(String className) throws ClassNotFoundException {
        return bundle.loadClass(className);
    }

    /** A new object of that class, built by the app's context with constructor autowiring. */
    public <T> T create(Class<T> type) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            return type.cast(ReflectiveCall.call(beanFactory, "createBean", type, AUTOWIRE_CONSTRUCTOR, false));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A file of the jar; null when there is none. */
    public URL file(String path) {
        return bundle.getEntry(path);
    }

    /** The paths of all class files of the jar. */
    public List<String> classFiles() {
        List<String> paths = new ArrayList<>();
        var entries = bundle.findEntries("/", "*.class", true);
        if (entries != null) {
            Collections.list(entries).forEach(url -> paths.add(url.getPath().substring(1)));
        }
        return paths;
    }

    /** The loader that sees what the app sees. */
    public ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Closes the context and removes the app. */
    public void uninstall() {
        uninstall.run();
    }
}
