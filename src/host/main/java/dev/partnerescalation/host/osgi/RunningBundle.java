package dev.partnerescalation.host.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A started bundle together with the context that the extender built for it. */
final class RunningBundle implements AppBundle {

    /** Spring's constant for "the constructor whose parameters can be satisfied". */
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object beanFactory;
    private final Runnable uninstall;

    RunningBundle(Bundle bundle, Object springContext, Runnable uninstall) {
        this.bundle = bundle;
        this.beanFactory = ReflectiveCall.call(springContext, "getAutowireCapableBeanFactory");
        this.uninstall = uninstall;
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return bundle.loadClass(className);
    }

    @Override
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

    @Override
    public URL file(String path) {
        return bundle.getEntry(path);
    }

    @Override
    public List<String> classFiles() {
        List<String> paths = new ArrayList<>();
        var entries = bundle.findEntries("/", "*.class", true);
        if (entries != null) {
            Collections.list(entries).forEach(url -> paths.add(url.getPath().substring(1)));
        }
        return paths;
    }

    @Override
    public ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public void uninstall() {
        uninstall.run();
    }
}
