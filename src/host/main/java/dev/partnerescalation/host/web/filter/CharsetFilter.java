package dev.partnerescalation.host.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away a request whose Content-Type names no charset of Java. Jetty throws whenever it is asked for the type of such a request. */
public final class CharsetFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasKnownCharset(request)) {
            chain.doFilter(request, response);
        } else {
            ErrorResponse.send(response, 415, "The charset of the body is not known.");
        }
    }

    private static boolean hasKnownCharset(HttpServletRequest request) {
        try {
            request.getContentType();
            return true;
        } catch (IllegalArgumentException unknown) { // the name of a charset, or what cannot be one
            return false;
        }
    }
}
