package dev.partnerescalation.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Plays an interface of Jira by method name; what a test did not expect throws, with the name of what was called. */
public final class Fakes<T> implements InvocationHandler {

    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Fakes(Class<T> type) {
        this.type = type;
    }

    public static <T> Fakes<T> as(Class<T> type) {
        return new Fakes<>(type);
    }

    public Fakes<T> with(String method, Object answer) {
        return with(method, (Function<Object[], Object>) arguments -> answer);
    }

    public Fakes<T> with(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    public T play() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method call, Object[] arguments) throws ReflectiveOperationException {
        Function<Object[], Object> answer = answers.get(call.getName());
        if (answer != null) {
            return answer.apply(arguments == null ? new Object[0] : arguments);
        }
        return switch (call.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "played " + type.getSimpleName();
            default -> throw new AssertionError("Nobody plays " + type.getSimpleName() + "." + call.getName());
        };
    }
}
