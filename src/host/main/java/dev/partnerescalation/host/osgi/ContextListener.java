package dev.partnerescalation.host.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/**
 * Listens to the extender that builds the contexts of bundles. Without it a failed context is only a line in the log and a
 * missing service a silent wait of five minutes. The extender's types live in a bundle, so they are called by reflection.
 * (jira-evidence.md, "Spring context")
 */
final class ContextListener implements InvocationHandler {

    private static final Pattern INTERFACE = Pattern.compile("objectClass=([^)]+)");

    /** All services are published before any app starts, so a service that is missing now stays missing. */
    private static final long LIMIT_SECONDS = 10;

    private final Map<Bundle, CompletableFuture<Object>> contexts = new ConcurrentHashMap<>();

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "onOsgiApplicationEvent" -> {
                hear(arguments[0]);
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the context watch of local Jira";
        };
    }

    private void hear(Object event) {
        CompletableFuture<Object> context = context((Bundle) ReflectiveCall.call(event, "getBundle"));
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" ->
                context.complete(ReflectiveCall.call(event, "getApplicationContext"));
            case "OsgiBundleContextFailedEvent" ->
                context.completeExceptionally((Throwable) ReflectiveCall.call(event, "getFailureCause"));
            case "BootstrappingDependenciesEvent", "BootstrappingDependenciesFailedEvent" -> missing(event, context);
            default -> {
                // the other events are steps in between
            }
        }
    }

    private static void missing(Object event, CompletableFuture<Object> context) {
        Collection<?> filters = (Collection<?>) ReflectiveCall.call(event, "getDependencyFilters");
        if (!filters.isEmpty()) {
            String names = filters.stream()
                    .map(String::valueOf)
                    .map(ContextListener::interfaceIn)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            context.completeExceptionally(
                    new InstallationFailed("it asks for a service that local Jira does not have: " + names));
        }
    }

    private static String interfaceIn(String filter) {
        Matcher found = INTERFACE.matcher(filter);
        return found.find() ? found.group(1) : filter;
    }

    private CompletableFuture<Object> context(Bundle bundle) {
        return contexts.computeIfAbsent(bundle, unused -> new CompletableFuture<>());
    }

    void forget(Bundle bundle) {
        contexts.remove(bundle);
    }

    /** Waits until the bundle's context is there. */
    Object await(Bundle bundle) {
        try {
            return context(bundle).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new InstallationFailed(sentence(failed.getCause()), failed.getCause());
        } catch (TimeoutException late) {
            throw new InstallationFailed(
                    "its context was not ready after " + LIMIT_SECONDS
                            + " seconds; is there a META-INF/spring/*.xml and the header Spring-Context?",
                    late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InstallationFailed("the start was interrupted", interrupted);
        }
    }

    /** The innermost cause is the one that names the class or the line of XML. */
    private static String sentence(Throwable thrown) {
        if (thrown instanceof InstallationFailed known) {
            return known.getMessage();
        }
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String outer = String.valueOf(thrown.getMessage());
        String inner = root.getClass().getSimpleName() + ": " + root.getMessage();
        return "its context could not be built: " + oneLine(outer.contains(inner) ? outer : outer + "; " + inner);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
