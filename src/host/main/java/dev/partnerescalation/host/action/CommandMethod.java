package dev.partnerescalation.host.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The method of an action that a request runs, and what its annotations want. */
record CommandMethod(Class<?> type, Method method) {

    /**
     * The method of a command.
     *
     * @param command as the address names it; empty for none, which runs {@code doExecute}
     */
    static Optional<CommandMethod> of(Class<?> type, String command) {
        return command.isEmpty()
                ? execute(type).map(found -> new CommandMethod(type, found))
                : named(type, "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1));
    }

    private static Optional<CommandMethod> named(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            return method.getReturnType() == String.class
                    ? Optional.of(new CommandMethod(type, method))
                    : Optional.empty();
        } catch (NoSuchMethodException unknown) {
            return Optional.empty();
        }
    }

    /** It may be protected, so it is looked for from the class upwards. */
    private static Optional<Method> execute(Class<?> type) {
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            for (Method method : current.getDeclaredMethods()) {
                if (method.getName().equals("doExecute") && method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the method, or else its class, says that it answers to this HTTP method. What says nothing answers to none. */
    boolean answersTo(String httpMethod) {
        SupportedMethods supported = method.isAnnotationPresent(SupportedMethods.class)
                ? method.getAnnotation(SupportedMethods.class)
                : type.getAnnotation(SupportedMethods.class);
        return supported != null
                && Arrays.stream(supported.value())
                        .map(RequestMethod::name)
                        .anyMatch(name -> name.equals(httpMethod) || (name.equals("GET") && httpMethod.equals("HEAD")));
    }

    boolean wantsToken() {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }
}
