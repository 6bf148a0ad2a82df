package dev.partnerescalation.host.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes bodies up to one megabyte. A body is read here, before anything is decided: so one without a stated length is
 * limited as well, and no transaction waits for a slow client.
 */
public final class LimitDoor extends HttpFilter {

    private static final int LIMIT = 1 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] body = request.getContentLengthLong() > LIMIT
                ? null
                : request.getInputStream().readNBytes(LIMIT + 1);
        if (body == null || body.length > LIMIT) {
            response.setHeader("Connection", "close");
            Refusal.send(response, 413, "The body is too large; local Jira takes one megabyte.");
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }
}
