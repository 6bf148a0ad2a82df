package dev.partnerescalation.host.osgi;

import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.osgi.weaving.UndeclaredCallHook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The OSGi framework that loads an app's jar as a file, in a separate class loader. The only class that knows Felix.
 * Order of calls: construct, {@link #publish} everything, install apps, {@link #close}. An app never waits for a service: what is
 * not published when it is installed is missing.
 */
public final class PluginContainer implements AutoCloseable {

    private static final List<String> SPRING = List.of("core", "beans", "aop", "expression", "context");
    private static final List<String> GEMINI = List.of("io", "core", "extender");

    private final Path cache;
    private final Framework framework;
    private final ContextListener watch = new ContextListener();
    private final Set<Long> ownBundles = new HashSet<>();
    private final UndeclaredCallHook undeclaredCalls;

    /**
     * Starts the framework with an empty cache, and the extender that builds the contexts of apps.
     *
     * @param refusedCalls notes what apps ask of Jira that local Jira does not declare
     */
    public PluginContainer(RefusedCalls refusedCalls) {
        this.undeclaredCalls =
                new UndeclaredCallHook(refusedCalls, bundle -> !ownBundles.contains(bundle.getBundleId()));
        try {
            this.cache = Files.createTempDirectory("local-jira-osgi");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.exported());
        settings.put("felix.log.level", "1");
        this.framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
            startExtender();
            context().registerService(RefusedCalls.class, refusedCalls, null);
            context().registerService(WeavingHook.class, undeclaredCalls, null);
        } catch (BundleException | ClassNotFoundException broken) {
            close();
            throw new IllegalStateException("The framework does not start", broken);
        }
    }

    /** Offers services to the apps; each object must implement its interface. */
    public void publish(Map<Class<?>, Object> services) {
        services.forEach((api, service) -> framework.getBundleContext().registerService(api.getName(), service, null));
    }

    private void startExtender() throws BundleException, ClassNotFoundException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : SPRING) {
            bundles.add(installFromClassPath("org.apache.servicemix.bundles.spring-" + name));
        }
        for (String name : GEMINI) {
            bundles.add(installFromClassPath("gemini-blueprint-" + name));
        }
        listenThrough(bundles.get(SPRING.size() + GEMINI.indexOf("core")));
        for (Bundle bundle : bundles) {
            ownBundles.add(bundle.getBundleId());
            bundle.start();
        }
    }

    private Bundle installFromClassPath(String name) throws BundleException {
        String file = "bundles/" + name + ".jar";
        InputStream jar = PluginContainer.class.getClassLoader().getResourceAsStream(file);
        if (jar == null) {
            throw new IllegalStateException(file + " is missing on the class path");
        }
        return context().installBundle(name, jar);
    }

    private void listenThrough(Bundle core) throws ClassNotFoundException {
        Class<?> listener =
                core.loadClass("org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener");
        Object proxy = Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, watch);
        context().registerService(listener.getName(), proxy, null);
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * Installs and starts an app and waits for its context. Leaves nothing behind when it fails.
     *
     * @param location the name under which the framework knows the bundle; one bundle per name
     * @throws InstallationFailed with one sentence that names the cause
     */
    public AppBundle install(String location, Path jar) {
        Bundle bundle;
        try (InputStream file = Files.newInputStream(jar)) {
            bundle = context().installBundle(location, file);
        } catch (BundleException | IOException unreadable) {
            throw new InstallationFailed(
                    jar.getFileName() + " cannot be installed: it is not a bundle that OSGi can read ("
                            + unreadable.getMessage() + ")",
                    unreadable);
        }
        try {
            checkClasses(bundle, jar);
            bundle.start();
            return new AppBundle(bundle, watch.await(bundle), () -> remove(bundle));
        } catch (BundleException unresolved) {
            remove(bundle);
            throw new InstallationFailed(
                    jar.getFileName() + " cannot be installed: " + ResolutionFailure.sentence(unresolved), unresolved);
        } catch (InstallationFailed failed) {
            remove(bundle);
            throw new InstallationFailed(
                    jar.getFileName() + " cannot be installed: " + failed.getMessage(), failed.getCause());
        }
    }

    /** A bundle that does not resolve has no classes yet; its start says why. */
    private void checkClasses(Bundle bundle, Path jar) {
        if (framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            undeclaredCalls.impossibleClass(bundle, jar).ifPresent(sentence -> {
                throw new InstallationFailed(sentence);
            });
        }
    }

    private void remove(Bundle bundle) {
        watch.forget(bundle);
        undeclaredCalls.forget(bundle);
        try {
            bundle.uninstall();
        } catch (BundleException refused) {
            throw new IllegalStateException("The bundle " + bundle + " cannot be removed", refused);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
            deleteCache();
        } catch (BundleException | IOException fault) {
            throw new IllegalStateException("The framework does not stop", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void deleteCache() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
