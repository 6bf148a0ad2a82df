package dev.partnerescalation.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the application under a root sees it: the root is its servlet path. */
final class RerootedRequest extends HttpServletRequestWrapper {

    private final String root;
    private final String rest;

    RerootedRequest(HttpServletRequest request, String root, String rest) {
        super(request);
        this.root = root;
        this.rest = rest;
    }

    @Override
    public String getServletPath() {
        return root;
    }

    @Override
    public String getPathInfo() {
        return rest.isEmpty() ? null : rest;
    }
}
