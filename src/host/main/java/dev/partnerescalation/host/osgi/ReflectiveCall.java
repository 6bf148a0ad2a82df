package dev.partnerescalation.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls a public method of an object whose class only a bundle knows. */
final class ReflectiveCall {

    private ReflectiveCall() {}

    static Object call(Object target, String name, Object... arguments) {
        try {
            return find(target.getClass(), name, arguments.length).invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Method find(Class<?> type, String name, int parameters) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == parameters
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                return method;
            }
        }
        throw new IllegalStateException(type.getName() + " has no method " + name);
    }
}
