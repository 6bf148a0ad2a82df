package dev.partnerescalation.host.osgi.undeclared;

import dev.partnerescalation.host.api.RefusedCalls;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What a class of an app runs instead of a member of Jira's API that local Jira does not declare. The refusal is noted in the local
 * Jira that runs the app: it is found through the app's bundle, because several may run in one virtual machine.
 */
public final class UndeclaredCall {

    private UndeclaredCall() {}

    /**
     * Notes a call.
     *
     * @param caller the class of the app
     * @param what the name of the member or type, as {@code IssueManager.getWatchersFor}
     * @return the exception for the caller to throw
     */
    public static RuntimeException refuse(Class<?> caller, String what) {
        return refusedCalls(caller).refuse(what);
    }

    /**
     * Notes that a value is compared with, or cast to, a type that is not declared; null passes, as it does in Java.
     *
     * @param value what is compared
     * @param caller the class of the app
     * @param what the name of the type
     */
    public static void refuseUnlessNull(Object value, Class<?> caller, String what) {
        if (value != null) {
            throw refuse(caller, what);
        }
    }

    /** Those of the local Jira in which the class runs; some that nobody reads when its app is already stopped. */
    private static RefusedCalls refusedCalls(Class<?> caller) {
        Bundle bundle = FrameworkUtil.getBundle(caller);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return new RefusedCalls();
        }
        ServiceReference<RefusedCalls> reference = context.getServiceReference(RefusedCalls.class);
        return context.getService(reference);
    }
}
