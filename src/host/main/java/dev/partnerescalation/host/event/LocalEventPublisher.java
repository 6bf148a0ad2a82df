package dev.partnerescalation.host.event;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays {@code EventPublisher}: whoever registers hears of what happens through public methods with one parameter and the annotation
 * {@link EventListener}. They run one after the other in the acting thread. What one of them throws is logged and keeps nobody
 * else from hearing: in Jira, too, a listener cannot undo what has happened.
 */
public final class LocalEventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEventPublisher.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    /** Lets an object hear from now on; once, however often it is registered. */
    public void register(Object listener) {
        if (hearing(listener).isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener and one parameter");
        }
        unregister(listener);
        listeners.add(listener);
    }

    /** Lets an object hear nothing any more. */
    public void unregister(Object listener) {
        listeners.removeIf(one -> one == listener);
    }

    /** Lets nobody hear anything any more. */
    public void unregisterAll() {
        listeners.clear();
    }

    /** Tells everybody whose method takes such an event. */
    public void publish(Object event) {
        for (Object listener : listeners) {
            hearing(listener).stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> tell(listener, method, event));
        }
    }

    private static List<Method> hearing(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1)
                .toList();
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true); // a public method of a class that need not be public
            method.invoke(listener, event);
        } catch (InvocationTargetException thrown) {
            LOG.error("A listener failed: {}", method, thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
