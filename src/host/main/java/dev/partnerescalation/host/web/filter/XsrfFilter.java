package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.config.BaseUrl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses changes that a foreign web page could send with a user's cookie: form-like bodies below {@code /rest}, and requests that another
 * origin made, unless they say {@code X-Atlassian-Token: no-check}, which a page cannot without being asked first.
 */
public final class XsrfFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> FORM_LIKE =
            List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> UNCHECKED = Set.of("no-check", "nocheck");

    private final transient Origin origin;

    public XsrfFilter(BaseUrl url) {
        this.origin = new Origin(url);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || saysNoCheck(request) || !isSuspicious(request)) {
            chain.doFilter(request, response);
        } else {
            ErrorResponse.send(response, 403, "XSRF check failed");
        }
    }

    private static boolean saysNoCheck(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        return token != null && UNCHECKED.contains(token.toLowerCase(Locale.ROOT));
    }

    /** Pages take forms; {@code FormTokenCheck} checks whether one carries the browser's token. */
    private boolean isSuspicious(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null
                && request.getServletPath().equals("/rest")
                && FORM_LIKE.stream().anyMatch(type.toLowerCase(Locale.ROOT).strip()::startsWith);
        return form || isForeign(request.getHeader("Origin")) || isForeign(request.getHeader("Referer"));
    }

    private boolean isForeign(String address) {
        return address != null && !origin.isAddress(address);
    }
}
