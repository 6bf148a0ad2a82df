package dev.partnerescalation.host.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands between apps and the local implementations of Jira's interfaces. Every call of an app goes through one generic proxy, which
 * runs it in a transaction, and which tests can make fail; what the members do is in the implementations alone. What is declared of an
 * interface is implemented; what an app calls beyond that is refused by name where the app is loaded (see {@link RefusedCalls}).
 */
public final class ApiProxies {

    private final RefusedCalls refusedCalls;
    private final FaultInjection faults;
    private final CallInterceptor interceptor;

    public ApiProxies(RefusedCalls refusedCalls, FaultInjection faults) {
        this(refusedCalls, faults, Call::make);
    }

    /**
     * As the other constructor, with an interceptor.
     *
     * @param interceptor runs every call, in local Jira as a transaction that joins a running one
     */
    public ApiProxies(RefusedCalls refusedCalls, FaultInjection faults, CallInterceptor interceptor) {
        this.refusedCalls = refusedCalls;
        this.faults = faults;
        this.interceptor = interceptor;
    }

    /** A value of Jira (an issue, a status, a scheme ...) as an app gets it. */
    public <T> T entity(Class<T> api, T target) {
        return proxy(api, new Handler(api, target, false));
    }

    /**
     * A service of Jira as an app gets it. Its calls run with the host's class loader in the thread, because the caller is a bundle
     * and libraries of the host (JDBC, JAXP) look there.
     */
    public <T> T service(Class<T> api, T target) {
        return proxy(api, new Handler(api, target, true));
    }

    /**
     * Notes a call that an implementation does not emulate, an argument for example.
     *
     * @param what names it, as {@code IssueTypeSchemeManager.setDefaultValue}
     * @return the exception to throw
     */
    public UnsupportedOperationException refuse(String what) {
        return refusedCalls.refuse(what);
    }

    /**
     * The implementation behind an object that an app hands back.
     *
     * @throws IllegalArgumentException when the object is null or was not made here with an implementation of this type
     */
    public static <I> I behind(Object entity, Class<I> implementation) {
        if (entity != null
                && Proxy.isProxyClass(entity.getClass())
                && Proxy.getInvocationHandler(entity) instanceof Handler handler
                && implementation.isInstance(handler.target)) {
            return implementation.cast(handler.target);
        }
        throw new IllegalArgumentException("Local Jira takes only objects it made itself here, a "
                + implementation.getSimpleName() + ", and got " + entity);
    }

    private static <T> T proxy(Class<T> api, InvocationHandler handler) {
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler));
    }

    private final class Handler implements InvocationHandler {

        private final Class<?> api;
        private final Object target;
        private final boolean service;

        Handler(Class<?> api, Object target, boolean service) {
            this.api = api;
            this.target = target;
            this.service = service;
        }

        @Override
        public Object invoke(Object proxy, Method member, Object[] arguments) throws Throwable {
            if (member.getDeclaringClass() == Object.class) {
                return ofObject(proxy, member, arguments);
            }
            faults.count(api, member);
            faults.passOrFail(api, member);
            if (!service) {
                return interceptor.run(() -> call(member, arguments));
            }
            Thread thread = Thread.currentThread();
            ClassLoader loaderOfCaller = thread.getContextClassLoader();
            thread.setContextClassLoader(ApiProxies.class.getClassLoader());
            try {
                return interceptor.run(() -> call(member, arguments));
            } finally {
                thread.setContextClassLoader(loaderOfCaller);
            }
        }

        private Object call(Method member, Object[] arguments) throws Throwable {
            try {
                return member.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private Object ofObject(Object proxy, Method member, Object[] arguments) {
            return switch (member.getName()) {
                case "equals" -> proxy == arguments[0] || hasEqualTarget(arguments[0]);
                case "hashCode" -> target.hashCode();
                default -> api.getSimpleName() + "[" + target + "]";
            };
        }

        private boolean hasEqualTarget(Object other) {
            return other != null
                    && Proxy.isProxyClass(other.getClass())
                    && Proxy.getInvocationHandler(other) instanceof Handler that
                    && target.equals(that.target);
        }
    }
}
