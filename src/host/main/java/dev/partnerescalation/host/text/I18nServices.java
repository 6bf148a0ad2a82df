package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What Jira's API offers about languages, time zones and written dates. */
public final class I18nServices {

    private final ApiProxies proxies;
    private final AppTexts texts;
    private final Readers readers;

    public I18nServices(ApiProxies proxies, CurrentUser current, Users users, AppTexts texts) {
        this.proxies = proxies;
        this.texts = texts;
        this.readers = new Readers(users, current, texts.defaultLocale());
    }

    /** The words of one language. */
    public I18nHelper helper(Locale locale) {
        return proxies.entity(I18nHelper.class, new LocalI18nHelper(texts, locale));
    }

    /** What is played of Jira's API here. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        DateTimeFormatter dates = LocalDateTimeFormatter.standard(proxies, readers);
        put(services, I18nHelper.BeanFactory.class, new LocalI18nBeanFactory(this::helper, this::localeOf));
        put(services, LocaleManager.class, new LocalLocaleManager(texts, this::localeOf));
        put(services, TimeZoneManager.class, new LocalTimeZoneManager(readers));
        put(services, DateTimeFormatterFactory.class, new LocalDateTimeFormatterFactory(dates));
        services.put(DateTimeFormatter.class, dates);
        return services;
    }

    private void put(Map<Class<?>, Object> services, Class<?> api, Object player) {
        services.put(api, proxies.service(api, player));
    }

    private Locale localeOf(ApplicationUser user) {
        return readers.of(user).locale().get();
    }
}
