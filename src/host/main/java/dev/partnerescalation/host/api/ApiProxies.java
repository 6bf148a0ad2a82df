package dev.partnerescalation.host.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns our objects into Jira's interfaces. A player is a plain class whose non-private methods carry the name and parameter types
 * of the interface's members; what it does not have is refused by name and remembered (see {@link RefusedCalls}). So an interface
 * may be as large as Jira's, the player as small as what we really play, and nothing is answered by chance.
 */
public final class ApiProxies {

    private final RefusedCalls refusedCalls;
    private final FaultInjection faults;
    private final CallInterceptor around;
    private final Map<Class<?>, Map<Method, Optional<Method>>> parts = new ConcurrentHashMap<>();

    public ApiProxies(RefusedCalls refusedCalls, FaultInjection faults) {
        this(refusedCalls, faults, Call::make);
    }

    /** As the other constructor; every call from outside runs inside {@code around}, in the host a transaction that joins a running one. */
    public ApiProxies(RefusedCalls refusedCalls, FaultInjection faults, CallInterceptor around) {
        this.refusedCalls = refusedCalls;
        this.faults = faults;
        this.around = around;
    }

    /** A value of Jira (an issue, a status, a scheme ...) played by an object of ours. */
    public <T> T entity(Class<T> api, Object player) {
        return proxy(api, new Handler(api, player, false));
    }

    /**
     * A service of Jira. Its calls run with the host's class loader in the thread, because the caller is a bundle and libraries
     * of the host (JDBC, JAXP) look there; and tests can make a member fail.
     */
    public <T> T service(Class<T> api, Object player) {
        if (!api.isInstance(player)) {
            checkThatEveryPartExists(api, player.getClass());
        }
        return proxy(api, new Handler(api, player, true));
    }

    /** Notes that an app asked for something that local Jira does not emulate, and gives the exception to throw. */
    public UnsupportedOperationException refuse(String what) {
        return refusedCalls.refuse(what);
    }

    /** A service that we know by name only: every call is refused. */
    public <T> T nothingOf(Class<T> api) {
        return service(api, new Object());
    }

    /** The player behind an object that an app hands back to us. */
    public static <P> P behind(Object entity, Class<P> player) {
        if (entity != null
                && Proxy.isProxyClass(entity.getClass())
                && Proxy.getInvocationHandler(entity) instanceof Handler handler
                && player.isInstance(handler.player)) {
            return player.cast(handler.player);
        }
        throw new IllegalArgumentException("Local Jira takes only objects it made itself here, a "
                + player.getSimpleName() + ", and got " + entity);
    }

    private static <T> T proxy(Class<T> api, InvocationHandler handler) {
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler));
    }

    /** A method of a player that is no member of the interface would never be called: a slip of ours, found at start. */
    private static void checkThatEveryPartExists(Class<?> api, Class<?> player) {
        for (Method method : player.getDeclaredMethods()) {
            boolean helper = Modifier.isPrivate(method.getModifiers())
                    || Modifier.isStatic(method.getModifiers())
                    || method.isSynthetic()
                    || isOfObject(method);
            if (!helper && Arrays.stream(api.getMethods()).noneMatch(member -> sameShape(member, method))) {
                throw new IllegalStateException(method + " is not a member of " + api.getName());
            }
        }
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getDeclaredMethods()).anyMatch(member -> sameShape(member, method));
    }

    private static boolean sameShape(Method one, Method other) {
        return one.getName().equals(other.getName())
                && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    private Optional<Method> part(Class<?> player, Method member) {
        return parts.computeIfAbsent(player, type -> new ConcurrentHashMap<>())
                .computeIfAbsent(member, wanted -> find(player, wanted));
    }

    private static Optional<Method> find(Class<?> player, Method member) {
        for (Class<?> type = player; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isBridge() && sameShape(method, member)) {
                    method.setAccessible(true);
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private final class Handler implements InvocationHandler {

        private final Class<?> api;
        private final Object player;
        private final boolean service;

        Handler(Class<?> api, Object player, boolean service) {
            this.api = api;
            this.player = player;
            this.service = service;
        }

        @Override
        public Object invoke(Object proxy, Method member, Object[] arguments) throws Throwable {
            if (member.getDeclaringClass() == Object.class) {
                return ofObject(proxy, member, arguments);
            }
            Method part = api.isInstance(player)
                    ? member
                    : part(player.getClass(), member).orElseThrow(() -> refusedCalls.refuse(api, member));
            if (!service) {
                return around.run(() -> call(part, arguments));
            }
            faults.passOrFail(api, member);
            Thread thread = Thread.currentThread();
            ClassLoader callers = thread.getContextClassLoader();
            thread.setContextClassLoader(ApiProxies.class.getClassLoader());
            try {
                return around.run(() -> call(part, arguments));
            } finally {
                thread.setContextClassLoader(callers);
            }
        }

        private Object call(Method part, Object[] arguments) throws Throwable {
            try {
                return part.invoke(player, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private Object ofObject(Object proxy, Method member, Object[] arguments) {
            return switch (member.getName()) {
                case "equals" -> proxy == arguments[0] || samePlayer(arguments[0]);
                case "hashCode" -> player.hashCode();
                default -> api.getSimpleName() + "[" + player + "]";
            };
        }

        private boolean samePlayer(Object other) {
            return other != null
                    && Proxy.isProxyClass(other.getClass())
                    && Proxy.getInvocationHandler(other) instanceof Handler that
                    && player.equals(that.player);
        }
    }
}
