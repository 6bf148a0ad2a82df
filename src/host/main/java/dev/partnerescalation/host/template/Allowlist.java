package dev.partnerescalation.host.template;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods that templates may call besides reading maps, as the enabled apps list them. Looked through here and not by Velocity's
 * introspection, which would keep classes of apps that are gone.
 */
public final class Allowlist {

    /** By the module that allows them. Copied on each change, never changed. */
    private volatile Map<String, List<Method>> allowed = Map.of();

    /** Allows methods until {@link #forget}. */
    public synchronized void allow(String module, Collection<Method> methods) {
        Map<String, List<Method>> copy = new LinkedHashMap<>(allowed);
        copy.put(module, List.copyOf(methods));
        allowed = copy;
    }

    /** Takes the methods of a module away. */
    public synchronized void forget(String module) {
        Map<String, List<Method>> copy = new LinkedHashMap<>(allowed);
        copy.remove(module);
        allowed = copy;
    }

    /** The allowed method of this name that takes these arguments. */
    Optional<Method> find(Object target, String name, Object... arguments) {
        return allowed.values().stream()
                .flatMap(List::stream)
                .filter(method -> method.getName().equals(name)
                        && method.getDeclaringClass().isInstance(target)
                        && takes(method, arguments))
                .findFirst();
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i].isPrimitive() || (arguments[i] != null && !types[i].isInstance(arguments[i]))) {
                return false;
            }
        }
        return true;
    }
}
