package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import java.util.Locale;
import java.util.Map;

/** What Jira's API offers about languages and time zones. */
public final class WordServices {

    private final Played played;
    private final CurrentUser current;
    private final Users users;
    private final Texts texts;

    public WordServices(Played played, CurrentUser current, Users users, Texts texts) {
        this.played = played;
        this.current = current;
        this.users = users;
        this.texts = texts;
    }

    /** The words of one language. */
    public I18nHelper helper(Locale locale) {
        return played.entity(I18nHelper.class, new PlayedI18nHelper(texts, locale));
    }

    /** What is played of Jira's API here. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                I18nHelper.BeanFactory.class,
                        played.service(
                                I18nHelper.BeanFactory.class, new PlayedI18nFactory(this::helper, this::localeOf)),
                LocaleManager.class,
                        played.service(LocaleManager.class, new PlayedLocaleManager(texts, this::localeOf)),
                TimeZoneManager.class,
                        played.service(TimeZoneManager.class, new PlayedTimeZoneManager(users, current)));
    }

    private Locale localeOf(ApplicationUser user) {
        return user == null ? texts.defaultLocale() : users.of(user).locale();
    }
}
