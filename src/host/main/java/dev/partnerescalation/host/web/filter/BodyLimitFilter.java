package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.web.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes bodies up to one megabyte. A body is read here, before anything is decided: so one without a stated length is
 * limited as well, and no transaction waits for a slow client. Only the upload of an app may be larger; the web server keeps it in a
 * file and applies another limit.
 */
public final class BodyLimitFilter extends HttpFilter {

    private static final int LIMIT = 1 << 20;

    /** How much of a body that is too large is read and thrown away, for a client that reads the answer only after it has sent all. */
    private static final int PATIENCE = 8 * LIMIT;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getContentLengthLong() > LIMIT
                ? null
                : request.getInputStream().readNBytes(LIMIT + 1);
        if (body == null || body.length > LIMIT) {
            // A connection that is closed before everything was read can lose the answer on its way.
            request.getInputStream().skip(PATIENCE);
            response.setHeader("Connection", "close");
            ErrorResponse.send(response, 413, "The body is too large; local Jira takes one megabyte.");
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return request.getMethod().equals("POST")
                && path.equals(Uploads.PATH)
                && String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }
}
