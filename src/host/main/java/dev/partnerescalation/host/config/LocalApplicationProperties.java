package dev.partnerescalation.host.config;

import com.atlassian.jira.config.properties.ApplicationProperties;
import dev.partnerescalation.host.api.ApiProxies;

/** {@link ApplicationProperties}: the address of this Jira. Every other property is refused by name. */
public final class LocalApplicationProperties implements ApplicationProperties {

    private static final String BASE_URL = "jira.baseurl";

    private final BaseUrl url;

    private LocalApplicationProperties(BaseUrl url) {
        this.url = url;
    }

    /** The service as apps see it. */
    public static ApplicationProperties service(ApiProxies proxies, BaseUrl url) {
        return proxies.service(ApplicationProperties.class, new LocalApplicationProperties(url));
    }

    @Override
    public String getString(String name) {
        if (!BASE_URL.equals(name)) {
            throw new UnsupportedOperationException("Local Jira has no property " + name);
        }
        return url.get();
    }
}
