package dev.partnerescalation.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Builds a fake of an interface of Jira, answered by method name. A call that the test did not expect throws an error that names
 * the method.
 */
public final class Fake<T> implements InvocationHandler {

    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Fake(Class<T> type) {
        this.type = type;
    }

    public static <T> Fake<T> of(Class<T> type) {
        return new Fake<>(type);
    }

    public Fake<T> with(String method, Object answer) {
        return with(method, (Function<Object[], Object>) arguments -> answer);
    }

    public Fake<T> with(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    public T build() {
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
            case "toString" -> "fake " + type.getSimpleName();
            default ->
                throw new AssertionError("No answer prepared for " + type.getSimpleName() + "." + call.getName());
        };
    }
}
