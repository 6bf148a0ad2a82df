package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Set;

/**
 * Accepts a form only with the token of its browser. Actions of apps are left out: in Jira they say themselves, by an annotation,
 * that they want it, and an app that forgets it shall not be saved by local Jira.
 */
final class FormTokenCheck implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentRequest currentRequest;

    @Context
    private ResourceInfo target;

    @Context
    private HttpServletRequest request;

    FormTokenCheck(CurrentRequest currentRequest) {
        this.currentRequest = currentRequest;
    }

    @Override
    public void filter(ContainerRequestContext call) {
        boolean ofLocalJira =
                target.getResourceClass() == null || !target.getResourceClass().isAnnotationPresent(RunsAppCode.class);
        if (ofLocalJira
                && !READING.contains(call.getMethod())
                && !new SubmittedToken(request, currentRequest).isGenuine()) {
            throw Fault.forbidden(SubmittedToken.MISSING);
        }
    }
}
