package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Signature of Jira's public type LocaleManager, for compiling only. A public app built for Jira 8.13.1 uses it. */
public interface LocaleManager {
    String DEFAULT_LOCALE = "-1";

    Set<Locale> getInstalledLocales();

    Map<String, String> getInstalledLocalesWithDefault(Locale locale, I18nHelper i18nHelper);

    Locale getLocale(String text);

    Locale getLocaleFor(ApplicationUser applicationUser);

    void validateUserLocale(ApplicationUser applicationUser, String text, ErrorCollection errorCollection);
}
