package dev.partnerescalation.host.web;

import dev.partnerescalation.host.api.CallInterceptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;

/**
 * One transaction around each resource method of local Jira. It ends before the answer is written: what a client reads as
 * done is stored.
 */
final class TransactionalInvocation implements ResourceMethodInvocationHandlerProvider {

    private final CallInterceptor transaction;

    TransactionalInvocation(CallInterceptor transaction) {
        this.transaction = transaction;
    }

    @Override
    public InvocationHandler create(Invocable method) {
        if (method.getHandlingMethod().getDeclaringClass().isAnnotationPresent(RunsAppCode.class)) {
            return null; // Jersey's default
        }
        return (resource, target, arguments) -> {
            try {
                return transaction.run(() -> call(resource, target, arguments));
            } catch (Throwable fault) {
                // Jersey maps what it finds inside this one, and nothing else.
                throw new InvocationTargetException(fault);
            }
        };
    }

    private static Object call(Object resource, Method target, Object[] arguments) throws Throwable {
        try {
            return target.invoke(resource, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
