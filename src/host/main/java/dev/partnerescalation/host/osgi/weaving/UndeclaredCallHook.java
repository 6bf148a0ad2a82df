package dev.partnerescalation.host.osgi.weaving;

import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.osgi.undeclared.UndeclaredCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
        if (ofApp.nameUndeclared(file)) {
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
     * @return a sentence that names both; empty when there is none
     */
    public Optional<String> impossibleClass(Bundle app) {
        JiraReferences ofApp = references(app, app.adapt(BundleWiring.class));
        Enumeration<URL> classes = app.findEntries("/", "*.class", true);
        return (classes == null ? Collections.<URL>emptyList() : Collections.list(classes))
                .stream()
                        .map(UndeclaredCallHook::read)
                        .flatMap(file -> ofApp.undeclaredSupertype(file).stream()
                                .map(type -> "its class " + file.getClassName().replace('/', '.')
                                        + " extends or implements " + type + ", which local Jira does not declare"))
                        .findFirst();
    }

    private static ClassReader read(URL url) {
        try (InputStream file = url.openStream()) {
            return new ClassReader(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets go of an app that is uninstalled. */
    public void forget(Bundle app) {
        references.remove(app.getBundleId());
    }
}
