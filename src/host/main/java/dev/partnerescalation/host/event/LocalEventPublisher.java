package dev.partnerescalation.host.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link EventPublisher} within this process: events reach the public methods of registered listeners that have one parameter and the
 * annotation {@link EventListener}, one after the other in the acting thread. What a listener throws is logged, and the others are
 * still called: in Jira, too, a listener cannot undo what has happened.
 * (jira-evidence.md, "Events")
 */
public final class LocalEventPublisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEventPublisher.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    /** Registers a listener; it is called once per event, however often it is registered. */
    @Override
    public void register(Object listener) {
        if (methodsOf(listener).isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener and one parameter");
        }
        unregister(listener);
        listeners.add(listener);
    }

    /** Forgets a listener. */
    @Override
    public void unregister(Object listener) {
        listeners.removeIf(one -> one == listener);
    }

    /** Calls every listener whose method takes such an event. */
    public void publish(Object event) {
        for (Object listener : listeners) {
            methodsOf(listener).stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> call(listener, method, event));
        }
    }

    private static List<Method> methodsOf(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1)
                .toList();
    }

    private static void call(Object listener, Method method, Object event) {
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
