package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.PageRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives each browser a secret against forged forms. As in Jira it is in the cookie {@code atlassian.xsrf.token} and in
 * each form; a foreign page can make a browser send the cookie, but cannot read it for the form.
 */
public final class FormTokenFilter extends HttpFilter {

    private static final String COOKIE = "atlassian.xsrf.token";
    private static final int BYTES = 20;

    private final transient SecureRandom random = new SecureRandom();
    private final transient CurrentRequest current;

    public FormTokenFilter(CurrentRequest current) {
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/rest/")) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        current.set(new PageRequest(token(request, response), path + query, request.getContextPath()));
        try {
            chain.doFilter(request, response);
        } finally {
            current.set(null);
        }
    }

    private String token(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().matches("[0-9a-f]{40}")) {
                    return cookie.getValue();
                }
            }
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return token;
    }
}
