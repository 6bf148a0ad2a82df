package dev.partnerescalation.host.web;

import dev.partnerescalation.host.played.Around;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;

/**
 * One transaction around each resource method of Jira's own REST API. It ends before the answer is written: what a client reads as
 * done is stored.
 */
final class Transactional implements ResourceMethodInvocationHandlerProvider {

    private final Around transaction;

    Transactional(Around transaction) {
        this.transaction = transaction;
    }

    @Override
    public InvocationHandler create(Invocable method) {
        return (resource, target, arguments) -> transaction.run(() -> {
            try {
                return target.invoke(resource, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }
}
