package dev.partnerescalation.host.config;

import com.atlassian.jira.config.properties.ApplicationProperties;
import dev.partnerescalation.host.api.ApiProxies;

/** {@link ApplicationProperties}: the address of this Jira, and that it shows mail addresses. Every other property is refused by name. */
public final class LocalApplicationProperties implements ApplicationProperties {

    private static final String BASE_URL = "jira.baseurl";

    /** Jira's set-up stores this value for it. */
    private static final String MAIL_VISIBILITY = "jira.option.emailvisible";

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
        if (MAIL_VISIBILITY.equals(name)) {
            return "show";
        }
        if (!BASE_URL.equals(name)) {
            throw proxies.refuse("ApplicationProperties.getString(\"" + name + "\")");
        }
        return url.get();
    }
}
