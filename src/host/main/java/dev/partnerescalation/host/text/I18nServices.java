package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.user.Users;
import java.util.Locale;
import java.util.Map;

/** What Jira's API offers about languages and time zones. */
public final class I18nServices {

    private final ApiProxies proxies;
    private final Users users;
    private final AppTexts texts;

    public I18nServices(ApiProxies proxies, Users users, AppTexts texts) {
        this.proxies = proxies;
        this.users = users;
        this.texts = texts;
    }

    /** Jira's services for languages and time zones, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                I18nHelper.BeanFactory.class,
                        proxies.service(
                                I18nHelper.BeanFactory.class, new LocalI18nBeanFactory(this::helper, this::localeOf)),
                LocaleManager.class, proxies.service(LocaleManager.class, new LocalLocaleManager(texts)),
                TimeZoneManager.class, proxies.service(TimeZoneManager.class, new LocalTimeZoneManager(users)));
    }

    private I18nHelper helper(Locale locale) {
        return proxies.entity(I18nHelper.class, new LocalI18nHelper(texts, locale));
    }

    /** Without an account, Jira's default language. */
    private Locale localeOf(ApplicationUser user) {
        return user == null ? texts.defaultLocale() : users.of(user).locale();
    }
}
