package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.web.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes bodies up to one megabyte. A body is read here, before anything is decided: so one without a stated length is
 * limited as well, and no transaction waits for a slow client. Only the upload of an app may be larger; the web server keeps it in a
 * file and applies another limit.
 */
public final class BodyLimitFilter extends HttpFilter {

    private static final int LIMIT = 1 << 20;

    /** How long the rest of a body that is too large is waited for after the answer. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(10);

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
            response.setHeader("Connection", "close");
            ErrorResponse.send(response, 413, "The body is too large; local Jira takes one megabyte.");
            response.flushBuffer();
            discardRest(request.getInputStream());
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    /** Reads what the client still sends: a connection that is closed before can lose the answer on its way. */
    private static void discardRest(ServletInputStream rest) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!rest.isFinished() && System.nanoTime() - end < 0) {
            int ready = rest.available();
            if (ready == 0) {
                LockSupport.parkNanos(PAUSE.toNanos());
            } else {
                rest.skipNBytes(ready);
            }
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return request.getMethod().equals("POST")
                && path.equals(Uploads.PATH)
                && String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }
}
