package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.PluginContainer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The installed apps. Installing a jar with a known key replaces the app; disabling takes its modules away and keeps the jar. */
public final class Apps {

    private record Installed(Path jar, RunningApp app) {}

    private final PluginContainer container;
    private final ModuleKinds kinds;
    private final Map<String, Installed> installed = new LinkedHashMap<>();

    /** Apps run in this container; their modules become what {@code kinds} says. */
    public Apps(PluginContainer container, ModuleKinds kinds) {
        this.container = container;
        this.kinds = kinds;
    }

    /**
     * Installs and enables the app in this file.
     *
     * @return the app's key
     * @throws dev.partnerescalation.host.osgi.InstallationFailed with one sentence; an app of the same key is then gone
     */
    public synchronized String install(Path jar) {
        Descriptor descriptor = JarCheck.check(jar);
        kinds.check(jar, descriptor);
        Installed before = installed.remove(descriptor.key());
        if (before != null && before.app() != null) {
            before.app().stop();
        }
        installed.put(descriptor.key(), new Installed(jar, start(jar, descriptor)));
        return descriptor.key();
    }

    private RunningApp start(Path jar, Descriptor descriptor) {
        AppBundle bundle = container.install(descriptor.key(), jar);
        return RunningApp.start(bundle, kinds.modules(jar, descriptor, bundle));
    }

    /** Disables an app. Its classes are unknown to workflows from now on. Returns whether there is such an app. */
    public synchronized boolean disable(String key) {
        Installed one = installed.get(key);
        if (one != null && one.app() != null) {
            one.app().stop();
            installed.put(key, new Installed(one.jar(), null));
        }
        return one != null;
    }

    /** Enables an app that was disabled. Returns whether there is such an app. */
    public synchronized boolean enable(String key) {
        Installed one = installed.get(key);
        if (one != null && one.app() == null) {
            installed.put(key, new Installed(one.jar(), start(one.jar(), JarCheck.check(one.jar()))));
        }
        return one != null;
    }

    /** Stops every app; for the end of the host. */
    public synchronized void stopAll() {
        installed.values().forEach(one -> {
            if (one.app() != null) {
                one.app().stop();
            }
        });
        installed.clear();
    }
}
