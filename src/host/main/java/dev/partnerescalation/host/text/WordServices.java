package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What Jira's API offers about languages, time zones and written dates. */
public final class WordServices {

    private final Played played;
    private final Texts texts;
    private final Readers readers;

    public WordServices(Played played, CurrentUser current, Users users, Texts texts) {
        this.played = played;
        this.texts = texts;
        this.readers = new Readers(users, current, texts.defaultLocale());
    }

    /** The words of one language. */
    public I18nHelper helper(Locale locale) {
        return played.entity(I18nHelper.class, new PlayedI18nHelper(texts, locale));
    }

    /** What is played of Jira's API here. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        DateTimeFormatter dates = PlayedDateTimeFormatter.standard(played, readers);
        put(services, I18nHelper.BeanFactory.class, new PlayedI18nFactory(this::helper, this::localeOf));
        put(services, LocaleManager.class, new PlayedLocaleManager(texts, this::localeOf));
        put(services, TimeZoneManager.class, new PlayedTimeZoneManager(readers));
        put(services, DateTimeFormatterFactory.class, new PlayedDateTimeFormatterFactory(dates));
        services.put(DateTimeFormatter.class, dates);
        return services;
    }

    private void put(Map<Class<?>, Object> services, Class<?> api, Object player) {
        services.put(api, played.service(api, player));
    }

    private Locale localeOf(ApplicationUser user) {
        return readers.of(user).locale().get();
    }
}
