package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/**
 * Lets a request into an app's resource as its security annotation says: by the annotation's name, the method's before the
 * class's. Without one, signed-in users are let in (our reading; what Jira does there is not documented).
 * (jira-evidence.md, "REST modules")
 */
final class ResourceAccess implements ContainerRequestFilter {

    private final CurrentUser currentUser;
    private final GlobalPermissionCheck access;

    @Context
    private ResourceInfo target;

    ResourceAccess(CurrentUser currentUser, GlobalPermissionCheck access) {
        this.currentUser = currentUser;
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Level level = Level.of(target.getResourceMethod())
                .or(() -> Level.of(target.getResourceClass()))
                .orElse(Level.SIGNED_IN);
        if (level == Level.ANYBODY) {
            return;
        }
        User user = currentUser
                .get()
                .orElseThrow(() -> Fault.notLoggedIn(
                        "You are not authenticated. Authentication required to perform this operation."));
        if (level.permission != null && !access.has(user, level.permission)) {
            throw Fault.forbidden("You do not have the permission to perform this operation.");
        }
    }

    /** Ordered from strict to open: of two annotations on one place the stricter counts. */
    private enum Level {
        SYSTEM_ADMIN("SYSTEM_ADMIN", "SystemAdminOnly"),
        ADMIN("ADMINISTER", "AdminOnly"),
        SIGNED_IN(null, "LicensedOnly", "UnlicensedSiteAccess"),
        ANYBODY(null, "AnonymousSiteAccess", "UnrestrictedAccess");

        private final String permission;
        private final String[] annotations;

        Level(String permission, String... annotations) {
            this.permission = permission;
            this.annotations = annotations;
        }

        static Optional<Level> of(AnnotatedElement element) {
            for (Level level : values()) {
                if (element != null && level.marks(element)) {
                    return Optional.of(level);
                }
            }
            return Optional.empty();
        }

        private boolean marks(AnnotatedElement element) {
            for (Annotation annotation : element.getAnnotations()) {
                Class<?> type = annotation.annotationType();
                boolean ours = type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation")
                        || type.getPackageName().equals("com.atlassian.annotations.security");
                for (String name : annotations) {
                    if (ours && type.getSimpleName().equals(name)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
