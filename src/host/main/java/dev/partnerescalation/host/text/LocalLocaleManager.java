package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Plays {@code LocaleManager}: the installed languages and who reads which. */
final class LocalLocaleManager {

    private final AppTexts texts;
    private final Function<ApplicationUser, Locale> localeOf;

    LocalLocaleManager(AppTexts texts, Function<ApplicationUser, Locale> localeOf) {
        this.texts = texts;
        this.localeOf = localeOf;
    }

    Set<Locale> getInstalledLocales() {
        return new LinkedHashSet<>(texts.installedLocales());
    }

    Locale getLocaleFor(ApplicationUser user) {
        return localeOf.apply(user);
    }

    /** A code as people's profiles hold it: {@code de_DE}, or {@link LocaleManager#DEFAULT_LOCALE} for Jira's own. */
    Locale getLocale(String code) {
        if (LocaleManager.DEFAULT_LOCALE.equals(code)) {
            return texts.defaultLocale();
        }
        return code == null || code.isEmpty() ? null : Locale.forLanguageTag(code.replace('_', '-'));
    }
}
