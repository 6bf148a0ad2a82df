package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.config.BaseUrl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away requests that name another host: a foreign page whose name was pointed at this computer (DNS rebinding). */
public final class HostHeaderFilter extends HttpFilter {

    private final transient Origin origin;

    public HostHeaderFilter(BaseUrl url) {
        this.origin = new Origin(url);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (origin.isHost(request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            ErrorResponse.send(
                    response, 421, "Local Jira answers only to localhost, 127.0.0.1 and [::1] with its own port.");
        }
    }
}
