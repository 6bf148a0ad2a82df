package dev.partnerescalation.host.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.PathSegment;
import java.util.List;
import java.util.Set;

/**
 * Addresses of Jira's REST API that local Jira does not emulate, although an emulated one would take their second segment for an id or
 * a key: without this filter {@code issue/picker} would be an issue that does not exist.
 */
@PreMatching
public final class UnemulatedAddresses implements ContainerRequestFilter {

    private static final Set<List<String>> ADDRESSES = Set.of(
            List.of("issue", "archive"),
            List.of("issue", "picker"),
            List.of("issueLinkType", "resetOrder"),
            List.of("issuetype", "page"),
            List.of("priority", "page"),
            List.of("project", "type"),
            List.of("resolution", "page"),
            List.of("status", "page"));

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> start = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty())
                .limit(2)
                .toList();
        if (ADDRESSES.contains(start)) {
            throw new NotFoundException();
        }
    }
}
