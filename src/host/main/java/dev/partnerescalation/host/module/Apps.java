package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.osgi.PluginContainer;
import dev.partnerescalation.host.text.AppTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The installed apps. Installing a jar with a known key replaces the app, and if the new one does not start, the old one runs on;
 * disabling takes an app's modules away and keeps its jar.
 */
public final class Apps {

    private static final Logger LOG = LoggerFactory.getLogger(Apps.class);

    /** An app and the copy of its jar; the running app is null while it is disabled. */
    private record Installed(Path jar, Descriptor descriptor, RunningApp app) {}

    private final PluginContainer container;
    private final ModuleTypes types;
    private final WorkflowModules workflow;
    private final AppFolder folder;
    private final AppListing listing;
    private final Map<String, Installed> installed = new LinkedHashMap<>();

    /**
     * Apps run in this container; {@code types} reads their modules.
     *
     * @param workflow is told which workflow classes disabled apps have
     */
    public Apps(
            PluginContainer container, ModuleTypes types, WorkflowModules workflow, AppTexts texts, AppFolder folder) {
        this.container = container;
        this.types = types;
        this.workflow = workflow;
        this.folder = folder;
        this.listing = new AppListing(texts);
    }

    /**
     * Installs and enables the app in this file, or replaces the app of the same key. One that an administrator disabled stays
     * disabled, as its state belongs to the key.
     *
     * @return the app's key
     * @throws InstallationFailed with one sentence; an app of the same key then runs on as it was
     */
    public synchronized String install(Path jar) {
        return installed(jar).key();
    }

    /** Stands for the apps as they run now: equal to a later one if none was installed, replaced, enabled or disabled meanwhile. */
    public synchronized Object state() {
        return Map.copyOf(installed);
    }

    /** As {@link #install}, and the app is there again after the next start. */
    public synchronized String upload(Path jar) {
        Descriptor descriptor = installed(jar);
        try {
            folder.keep(descriptor.key(), installed.get(descriptor.key()).jar());
        } catch (IOException unwritable) {
            throw new InstallationFailed(
                    jar.getFileName() + " runs, but cannot be kept for the next start: " + unwritable.getMessage(),
                    unwritable);
        }
        return descriptor.key();
    }

    /** Installs the jars uploaded in earlier runs, unless an app of the same key is there already. A failure is logged. */
    public synchronized void startUploaded() {
        for (Path jar : folder.kept()) {
            try {
                Descriptor descriptor = JarCheck.check(jar);
                if (!installed.containsKey(descriptor.key())) {
                    startOrDisable(folder.copyOf(jar), descriptor);
                }
            } catch (InstallationFailed | IOException fault) {
                LOG.error("An uploaded app is not there: {}", fault.getMessage(), fault);
            }
        }
    }

    private void startOrDisable(Path copy, Descriptor descriptor) {
        put(copy, descriptor, null);
        if (!folder.isDisabled(descriptor.key())) {
            types.check(copy, descriptor);
            put(copy, descriptor, start(copy, descriptor));
        }
    }

    private Descriptor installed(Path jar) {
        Path copy = copyOf(jar);
        try {
            Descriptor descriptor = JarCheck.check(copy);
            types.check(copy, descriptor);
            replace(copy, descriptor);
            return descriptor;
        } catch (RuntimeException | LinkageError refused) {
            folder.drop(copy);
            throw refused;
        }
    }

    private Path copyOf(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new InstallationFailed(jar.getFileName() + " cannot be installed: there is no such file");
        }
        try {
            return folder.copyOf(jar);
        } catch (IOException unreadable) {
            throw new InstallationFailed(
                    jar.getFileName() + " cannot be installed: it cannot be copied (" + unreadable.getMessage() + ")",
                    unreadable);
        }
    }

    private void replace(Path copy, Descriptor descriptor) {
        Installed before = installed.get(descriptor.key());
        if (folder.isDisabled(descriptor.key())) {
            put(copy, descriptor, null);
        } else {
            stop(before);
            try {
                put(copy, descriptor, start(copy, descriptor));
            } catch (RuntimeException | LinkageError failed) {
                startAgain(before, failed);
                throw failed;
            }
        }
        if (before != null) {
            folder.drop(before.jar());
        }
    }

    private void startAgain(Installed before, Throwable reason) {
        if (before == null || before.app() == null) {
            return;
        }
        try {
            put(before.jar(), before.descriptor(), start(before.jar(), before.descriptor()));
        } catch (RuntimeException | LinkageError again) {
            reason.addSuppressed(again);
            put(before.jar(), before.descriptor(), null);
        }
    }

    private void put(Path jar, Descriptor descriptor, RunningApp app) {
        installed.put(descriptor.key(), new Installed(jar, descriptor, app));
        if (app == null) {
            workflow.disabled(descriptor);
        } else {
            workflow.enabled(descriptor);
        }
    }

    /** Errors begin with the name of the jar. */
    private RunningApp start(Path jar, Descriptor descriptor) {
        try {
            AppBundle bundle = container.install(descriptor.key(), jar);
            return RunningApp.start(bundle, () -> types.modules(descriptor, bundle));
        } catch (RuntimeException | LinkageError fault) {
            String file = jar.getFileName() + " ";
            if (fault instanceof InstallationFailed known && known.getMessage().startsWith(file)) {
                throw known;
            }
            throw new InstallationFailed(file + "cannot be installed: " + fault.getMessage(), fault);
        }
    }

    private static void stop(Installed one) {
        if (one != null && one.app() != null) {
            one.app().stop();
        }
    }

    /** Disables an app. Workflows do not find its classes any more. Returns whether there is such an app. */
    public synchronized boolean disable(String key) {
        Installed one = installed.get(key);
        if (one != null) {
            folder.setDisabled(key, true);
            stop(one);
            put(one.jar(), one.descriptor(), null);
        }
        return one != null;
    }

    /**
     * Enables an app that was disabled. Returns whether there is such an app.
     *
     * @throws InstallationFailed if it does not start; it stays disabled then
     */
    public synchronized boolean enable(String key) {
        Installed one = installed.get(key);
        if (one != null && one.app() == null) {
            types.check(one.jar(), one.descriptor());
            put(one.jar(), one.descriptor(), start(one.jar(), one.descriptor()));
            folder.setDisabled(key, false);
        }
        return one != null;
    }

    /** Removes an app. What it stored in Jira stays, and so do the names of its classes in workflows. Returns whether there was such an app. */
    public synchronized boolean uninstall(String key) {
        Installed one = installed.remove(key);
        if (one != null) {
            stop(one);
            workflow.enabled(one.descriptor()); // an app that is not installed cannot be enabled
            folder.drop(one.jar());
            folder.forget(key);
        }
        return one != null;
    }

    /** The installed apps in the order of their installation. */
    public synchronized List<InstalledApp> all() {
        return installed.values().stream()
                .map(one -> listing.of(one.descriptor(), one.app() != null))
                .toList();
    }

    /** The installed app with this key. */
    public Optional<InstalledApp> find(String key) {
        return all().stream().filter(app -> app.key().equals(key)).findFirst();
    }

    /** Stops every app; for the end of the host. */
    public synchronized void stopAll() {
        installed.values().forEach(Apps::stop);
        installed.clear();
    }
}
