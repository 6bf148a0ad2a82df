package dev.partnerescalation.host.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the headers that keep a browser careful onto every answer. */
public final class SecurityHeaderFilter extends HttpFilter {

    /** Pictures and fonts as data, because AUI's style sheet has some; scripts and styles only as files. */
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache, no-store");
        chain.doFilter(request, response);
    }
}
