package dev.partnerescalation.host.template;

import dev.partnerescalation.host.played.Refusals;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * What a template may do with an object: read a key of a map, and go through a list. Everything else is on nobody's allowlist and
 * is blocked and remembered. Public only because Velocity builds it by name.
 */
public final class MapsOnly extends SecureUberspector {

    static final String REFUSALS = "local-jira-refusals";

    private Refusals refusals;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        refusals = (Refusals) services.getApplicationAttribute(REFUSALS);
    }

    @Override
    public VelMethod getMethod(Object target, String method, Object[] arguments, Info place) {
        throw blocked(target, "method " + method, place);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String key, Info place) {
        if (!(target instanceof Map)) {
            throw blocked(target, "property " + key, place);
        }
        return new KeyOfMap(key, place.toString());
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String key, Object value, Info place) {
        throw blocked(target, "assignment to " + key, place);
    }

    private RuntimeException blocked(Object target, String what, Info place) {
        String type = target == null ? "nothing" : target.getClass().getSimpleName();
        return refusals.refuse("the " + what + " of " + type + " in a template (" + place + ")");
    }

    /** Not an IllegalArgumentException: Velocity 1.6.4 would swallow that one and print the reference. */
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
}
