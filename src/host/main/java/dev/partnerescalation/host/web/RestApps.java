package dev.partnerescalation.host.web;

import dev.partnerescalation.host.api.CallInterceptor;
import dev.partnerescalation.host.user.CurrentUser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;

/** What answers below {@code /rest}: the resources of local Jira and those of apps, which are added and removed while the server runs. */
public final class RestApps {

    private final Map<String, JerseyApp> apps = new ConcurrentHashMap<>();
    private final CurrentUser currentUser;
    private final GlobalPermissionCheck access;

    /** Resources of apps are guarded by their annotations, judged with these two. */
    public RestApps(CurrentUser currentUser, GlobalPermissionCheck access) {
        this.currentUser = currentUser;
        this.access = access;
    }

    /**
     * Adds resources of local Jira: each call of a method is one transaction.
     *
     * @param roots paths below the context under which the same resources answer
     */
    public void addLocal(List<String> roots, List<Object> resources, CallInterceptor transaction) {
        for (String root : roots) {
            ResourceConfig settings = new ResourceConfig();
            resources.forEach(settings::register);
            settings.register(new QueryParameterCheck());
            settings.register(new AbstractBinder() {
                @Override
                protected void configure() {
                    bind(new TransactionalInvocation(transaction)).to(ResourceMethodInvocationHandlerProvider.class);
                }
            });
            apps.put(root, JerseyApp.rest(root, settings));
        }
    }

    /** Adds the resources of an app: guarded, built anew for each request by the app, without a transaction around, as in Jira. */
    public void add(String root, List<Class<?>> types, AppObjectFactory objects) {
        ResourceConfig settings = new ResourceConfig();
        types.forEach(settings::register);
        settings.register(new ResourceAccess(currentUser, access));
        settings.register(new AbstractBinder() {
            @Override
            protected void configure() {
                types.forEach(type -> bindTo(this, type, objects));
            }
        });
        if (apps.putIfAbsent(root, JerseyApp.rest(root, settings)) != null) {
            throw new IllegalStateException("Two modules answer under " + root);
        }
    }

    private static <T> void bindTo(AbstractBinder binder, Class<T> type, AppObjectFactory objects) {
        Supplier<T> supplier = () -> objects.create(type);
        binder.bindFactory(supplier).to(type).in(RequestScoped.class);
    }

    /** Removes what {@link #add} added. */
    public void remove(String root) {
        JerseyApp app = apps.remove(root);
        if (app != null) {
            app.destroy();
        }
    }

    Optional<JerseyApp> find(String path) {
        return apps.values().stream()
                .filter(app -> app.answersFor(path))
                .max(Comparator.comparingInt(JerseyApp::rootLength));
    }

    void destroyAll() {
        List.copyOf(apps.keySet()).forEach(this::remove);
    }
}
