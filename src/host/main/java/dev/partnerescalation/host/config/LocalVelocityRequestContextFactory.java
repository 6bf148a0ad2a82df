package dev.partnerescalation.host.config;

import com.atlassian.jira.util.velocity.VelocityRequestContext;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.host.api.ApiProxies;
import java.net.URI;

/** {@link VelocityRequestContextFactory} over the one address of this Jira. */
public final class LocalVelocityRequestContextFactory implements VelocityRequestContextFactory {

    private final ApiProxies proxies;
    private final BaseUrl url;

    private LocalVelocityRequestContextFactory(ApiProxies proxies, BaseUrl url) {
        this.proxies = proxies;
        this.url = url;
    }

    /** The service as apps see it. */
    public static VelocityRequestContextFactory service(ApiProxies proxies, BaseUrl url) {
        return proxies.service(
                VelocityRequestContextFactory.class, new LocalVelocityRequestContextFactory(proxies, url));
    }

    @Override
    public VelocityRequestContext getJiraVelocityRequestContext() {
        return proxies.entity(VelocityRequestContext.class, new Context(url));
    }

    /** Every request comes to the one address that this Jira has. */
    private record Context(BaseUrl url) implements VelocityRequestContext {

        /** The path alone, as {@code /jira}; empty when Jira is at the root. */
        @Override
        public String getBaseUrl() {
            return URI.create(url.get()).getPath();
        }

        @Override
        public String getCanonicalBaseUrl() {
            return url.get();
        }
    }
}
