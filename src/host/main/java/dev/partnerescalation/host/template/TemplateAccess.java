package dev.partnerescalation.host.template;

import dev.partnerescalation.host.api.RefusedCalls;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * What a template may do with an object: read a key of a map, go through a list, and call what an app has put on the allowlist.
 * Everything else is blocked and remembered. Public only because Velocity builds it by name.
 */
public final class TemplateAccess extends SecureUberspector {

    static final String REFUSALS = "local-jira-refusals";
    static final String ALLOWLIST = "local-jira-allowlist";

    private RefusedCalls refusedCalls;
    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        refusedCalls = (RefusedCalls) services.getApplicationAttribute(REFUSALS);
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String method, Object[] arguments, Info place) {
        return allowlist
                .find(target, method, arguments)
                .map(AllowedMethod::new)
                .orElseThrow(() -> blocked(target, "method " + method, place));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String key, Info place) {
        if (!(target instanceof Map)) {
            String getter = "get" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
            return allowlist
                    .find(target, getter)
                    .map(AllowedMethod::new)
                    .orElseThrow(() -> blocked(target, "property " + key, place));
        }
        return new KeyOfMap(key, place.toString());
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String key, Object value, Info place) {
        throw blocked(target, "assignment to " + key, place);
    }

    private RuntimeException blocked(Object target, String what, Info place) {
        String type = target == null ? "nothing" : target.getClass().getSimpleName();
        return refusedCalls.refuse("the " + what + " of " + type + " in a template (" + place + ")");
    }

    /**
     * Not an IllegalArgumentException: Velocity 1.6.4 would swallow that one and print the reference.
     * (jira-evidence.md, "Velocity templates")
     */
    private record KeyOfMap(String key, String place) implements VelPropertyGet {

        @Override
        public Object invoke(Object map) {
            Object value = ((Map<?, ?>) map).get(key);
            if (value == null) {
                throw new NoSuchElementException(
                        "The template needs \"" + key + "\", and the view does not have it: " + place);
            }
            return value;
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return key;
        }
    }

    /** A method that an app allows for its classes. */
    private record AllowedMethod(Method method) implements VelMethod, VelPropertyGet {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return method.invoke(target, arguments);
        }

        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target);
        }

        /** The list changes when an app is disabled. */
        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
