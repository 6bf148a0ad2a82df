package dev.partnerescalation.host.text;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;

/** Plays {@code I18nHelper.BeanFactory}: words for a locale, or for a person's locale. */
final class LocalI18nBeanFactory {

    private final Function<Locale, I18nHelper> helpers;
    private final Function<ApplicationUser, Locale> localeOf;

    LocalI18nBeanFactory(Function<Locale, I18nHelper> helpers, Function<ApplicationUser, Locale> localeOf) {
        this.helpers = helpers;
        this.localeOf = localeOf;
    }

    I18nHelper getInstance(Locale locale) {
        return helpers.apply(locale);
    }

    I18nHelper getInstance(ApplicationUser user) {
        return helpers.apply(localeOf.apply(user));
    }
}
