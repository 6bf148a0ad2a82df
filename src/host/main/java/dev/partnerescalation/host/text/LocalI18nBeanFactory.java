package dev.partnerescalation.host.text;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;

/** {@link I18nHelper.BeanFactory} over the texts of the installed apps: for a locale, or for the locale of an account. */
final class LocalI18nBeanFactory implements I18nHelper.BeanFactory {

    private final Function<Locale, I18nHelper> helpers;
    private final Function<ApplicationUser, Locale> localeOf;

    LocalI18nBeanFactory(Function<Locale, I18nHelper> helpers, Function<ApplicationUser, Locale> localeOf) {
        this.helpers = helpers;
        this.localeOf = localeOf;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return helpers.apply(locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return helpers.apply(localeOf.apply(user));
    }
}
