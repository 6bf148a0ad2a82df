package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.SessionCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out who asks: by password (basic), personal access token (bearer) or session cookie. Wrong credentials are
 * refused; without credentials the request is unauthenticated, and each resource decides what it shows then.
 */
public final class AuthenticationFilter extends HttpFilter {

    private final transient Database database;
    private final transient Users users;
    private final transient CurrentUser current;

    public AuthenticationFilter(Database database, Users users, CurrentUser current) {
        this.database = database;
        this.users = users;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        Optional<User> user = header == null ? bySession(request) : byHeader(header);
        if (header != null && user.isEmpty()) {
            response.setStatus(401);
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            response.setHeader("WWW-Authenticate", "OAuth realm=\"local\"");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<!DOCTYPE html><html lang=\"en\"><head><title>Unauthorized (401)</title></head>"
                                    + "<body><h1>Unauthorized (401)</h1><p>Basic authentication or token failed.</p></body></html>");
            return;
        }
        response.setHeader(
                "X-AUSERNAME",
                user.map(User::name)
                        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .orElse("anonymous"));
        current.set(user.orElse(null));
        try {
            chain.doFilter(request, response);
        } finally {
            current.set(null);
        }
    }

    private Optional<User> byHeader(String header) {
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> byPassword(parts[1]);
            case "bearer" -> found(() -> users.withToken(parts[1]));
            default -> Optional.empty();
        };
    }

    private Optional<User> byPassword(String credentials) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : found(() -> users.withPassword(text.substring(0, colon), text.substring(colon + 1)));
    }

    private Optional<User> bySession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(SessionCookie.NAME)) {
                    return found(() -> users.withSession(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<User> found(Supplier<Optional<User>> look) {
        return database.inTransaction(look);
    }
}
