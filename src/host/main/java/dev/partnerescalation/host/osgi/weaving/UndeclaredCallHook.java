package dev.partnerescalation.host.osgi.weaving;

import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.osgi.undeclared.UndeclaredCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Looks at the classes of apps when they are loaded. An app may be compiled against all of Jira's API, and local Jira declares a part
 * of it; each instruction that needs more is replaced by a refusal with the name, and a class without any is left as it is.
 */
public final class UndeclaredCallHook implements WeavingHook {

    private final RefusedCalls refusedCalls;
    private final Predicate<Bundle> isApp;
    private final Map<Long, JiraReferences> references = new ConcurrentHashMap<>();

    /**
     * A hook for one framework.
     *
     * @param refusedCalls where the supertypes are noted that keep a class from being loaded
     * @param isApp tells apps from the bundles of the container
     */
    public UndeclaredCallHook(RefusedCalls refusedCalls, Predicate<Bundle> isApp) {
        this.refusedCalls = refusedCalls;
        this.isApp = isApp;
    }

    @Override
    public void weave(WovenClass woven) {
        Bundle bundle = woven.getBundleWiring().getBundle();
        if (!isApp.test(bundle)) {
            return;
        }
        try {
            weave(woven, references(bundle, woven.getBundleWiring()));
        } catch (RuntimeException fault) {
            throw new WeavingException("The class " + woven.getClassName() + " cannot be looked at", fault);
        }
    }

    private void weave(WovenClass woven, JiraReferences ofApp) {
        ClassReader file = new ClassReader(woven.getBytes());
        if (ofApp.namesUndeclared(file)) {
            ofApp.undeclaredSupertype(file).ifPresent(refusedCalls::refuse);
            woven.setBytes(RefusalWriter.rewrite(file, ofApp));
            woven.getDynamicImports().add(UndeclaredCall.class.getPackageName());
        }
    }

    private JiraReferences references(Bundle bundle, BundleWiring wiring) {
        return references.computeIfAbsent(
                bundle.getBundleId(), unused -> new JiraReferences(new ClassHeaders(wiring.getClassLoader())));
    }

    /**
     * The first class of a resolved app that cannot exist here, because it extends or implements something undeclared.
     *
     * @return a part of a sentence that names both, or the class that cannot be read; empty when all is well
     */
    public Optional<String> impossibleClass(Bundle app, Path jar) {
        JiraReferences ofApp = references(app, app.adapt(BundleWiring.class));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    Optional<String> problem = problem(entry.getName(), file.getInputStream(entry), ofApp);
                    if (problem.isPresent()) {
                        return problem;
                    }
                }
            }
        } catch (IOException unreadable) {
            return Optional.of("its classes cannot be read (" + unreadable.getMessage() + ")");
        }
        return Optional.empty();
    }

    private static Optional<String> problem(String path, InputStream content, JiraReferences ofApp) throws IOException {
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try {
            return ofApp.undeclaredSupertype(new ClassReader(content))
                    .map(type -> "its class " + name + " extends or implements " + type
                            + ", which local Jira does not declare");
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAClass) {
            return Optional.of("its class " + name + " is not one that Java can read");
        }
    }

    /** Lets go of an app that is uninstalled. */
    public void forget(Bundle app) {
        references.remove(app.getBundleId());
    }
}
