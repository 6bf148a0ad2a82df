package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses query parameters that a resource of local Jira does not read. Jira may know them, and a client that sends one relies on what
 * it does.
 */
final class QueryParameterCheck implements ContainerRequestFilter {

    /** Scripts add it against caches of browsers. */
    private static final String AGAINST_CACHES = "_";

    @Context
    private ResourceInfo target;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = target.getResourceMethod();
        if (method == null) {
            return; // an answer that Jersey makes itself
        }
        Set<String> known = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(parameter -> parameter != null)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name) && !name.equals(AGAINST_CACHES))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Fault.invalid("Local Jira does not emulate the query parameter '" + name + "' here.");
                });
    }
}
