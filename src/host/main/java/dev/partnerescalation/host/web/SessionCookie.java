package dev.partnerescalation.host.web;

import dev.partnerescalation.host.config.BaseUrl;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;

/** The cookie of a session. It has the name that the servlet container of Jira uses, because clients send it under this name. */
public final class SessionCookie {

    /** The cookie's name. */
    public static final String NAME = "JSESSIONID";

    private SessionCookie() {}

    /** The cookie of an open session; it ends with the browser. */
    public static NewCookie of(BaseUrl url, String session) {
        return cookie(url, session, -1);
    }

    /** A cookie that makes the browser forget its session. */
    public static NewCookie none(BaseUrl url) {
        return cookie(url, "", 0);
    }

    private static NewCookie cookie(BaseUrl url, String value, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(URI.create(url.get()).getPath())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
