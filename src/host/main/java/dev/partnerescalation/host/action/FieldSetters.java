package dev.partnerescalation.host.action;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.host.api.RefusedCalls;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Hands the fields of a form to the setters of an action. Only setters of the app's classes are called, so no field can set what
 * Jira's base classes know; what cannot be read becomes an error of the field.
 */
final class FieldSetters {

    private final RefusedCalls refusedCalls;

    FieldSetters(RefusedCalls refusedCalls) {
        this.refusedCalls = refusedCalls;
    }

    void apply(Map<String, String[]> fields, JiraWebActionSupport action) {
        fields.forEach((name, values) -> setter(action.getClass(), name).ifPresent(setter -> {
            try {
                set(action, setter, values);
            } catch (IllegalArgumentException unreadable) {
                action.addIllegalArgumentException(name, unreadable);
            }
        }));
    }

    private static Optional<Method> setter(Class<?> type, String field) {
        if (!field.matches("[A-Za-z_]\\w{0,99}")) {
            return Optional.empty();
        }
        String name = "set" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method ->
                        method.getDeclaringClass().getClassLoader() != JiraWebActionSupport.class.getClassLoader())
                .findFirst();
    }

    private void set(JiraWebActionSupport action, Method setter, String[] values) {
        Object value = value(setter, values);
        try {
            setter.invoke(action, value);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("The setter " + setter.getName() + " failed", thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("The setter " + setter.getName() + " cannot be called", hidden);
        }
    }

    private Object value(Method setter, String[] values) {
        String first = values.length == 0 ? "" : values[0];
        Class<?> wanted = setter.getParameterTypes()[0];
        if (wanted == String.class) {
            return first;
        }
        if (wanted == String[].class) {
            return values.clone();
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return Boolean.valueOf(first);
        }
        if (first.isBlank() && !wanted.isPrimitive()) {
            return null;
        }
        if (wanted == int.class || wanted == Integer.class) {
            return Integer.valueOf(first.strip());
        }
        if (wanted == long.class || wanted == Long.class) {
            return Long.valueOf(first.strip());
        }
        throw refusedCalls.refuse("the field of type " + wanted.getSimpleName() + " of the action "
                + setter.getDeclaringClass().getSimpleName() + " (" + setter.getName() + ")");
    }
}
