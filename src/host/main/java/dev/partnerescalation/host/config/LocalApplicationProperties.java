package dev.partnerescalation.host.config;

import com.atlassian.jira.config.properties.ApplicationProperties;
import dev.partnerescalation.host.api.ApiProxies;

/** {@link ApplicationProperties}: the address of this Jira. Every other property is refused by name. */
public final class LocalApplicationProperties implements ApplicationProperties {

    private static final String BASE_URL = "jira.baseurl";

    private final ApiProxies proxies;
    private final BaseUrl url;

    private LocalApplicationProperties(ApiProxies proxies, BaseUrl url) {
        this.proxies = proxies;
        this.url = url;
    }

    /** The service as apps see it. */
    public static ApplicationProperties service(ApiProxies proxies, BaseUrl url) {
        return proxies.service(ApplicationProperties.class, new LocalApplicationProperties(proxies, url));
    }

    @Override
    public String getString(String name) {
        if (!BASE_URL.equals(name)) {
            throw proxies.refuse("ApplicationProperties.getString(\"" + name + "\")");
        }
        return url.get();
    }
}
