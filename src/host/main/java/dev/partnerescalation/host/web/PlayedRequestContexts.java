package dev.partnerescalation.host.web;

import com.atlassian.jira.util.velocity.VelocityRequestContext;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.host.played.Played;
import java.net.URI;

/** Plays {@code VelocityRequestContextFactory}: tells apps below which path they find Jira. */
public final class PlayedRequestContexts {

    private final Played played;
    private final BaseUrl url;

    private PlayedRequestContexts(Played played, BaseUrl url) {
        this.played = played;
        this.url = url;
    }

    /** The service as apps see it. */
    public static VelocityRequestContextFactory service(Played played, BaseUrl url) {
        return played.service(VelocityRequestContextFactory.class, new PlayedRequestContexts(played, url));
    }

    VelocityRequestContext getJiraVelocityRequestContext() {
        return played.entity(VelocityRequestContext.class, new Context(url));
    }

    /** Every request comes to the one address that this Jira has. */
    private record Context(BaseUrl url) {

        /** The path alone, as {@code /jira}; empty when Jira is at the root. */
        String getBaseUrl() {
            return URI.create(url.get()).getPath();
        }

        String getCanonicalBaseUrl() {
            return url.get();
        }
    }
}
