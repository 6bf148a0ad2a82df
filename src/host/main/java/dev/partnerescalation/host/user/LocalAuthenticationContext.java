package dev.partnerescalation.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;

/** Plays {@code JiraAuthenticationContext}: who acts in this thread, and in which language. */
final class LocalAuthenticationContext {

    private final CurrentUser current;
    private final Users users;
    private final Locale defaultLocale;
    private final Function<Locale, I18nHelper> helpers;

    LocalAuthenticationContext(
            CurrentUser current, Users users, Locale defaultLocale, Function<Locale, I18nHelper> helpers) {
        this.current = current;
        this.users = users;
        this.defaultLocale = defaultLocale;
        this.helpers = helpers;
    }

    ApplicationUser getLoggedInUser() {
        return current.get().map(users::proxies).orElse(null);
    }

    boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    void setLoggedInUser(ApplicationUser user) {
        current.set(users.of(user));
    }

    void clearLoggedInUser() {
        current.set(null);
    }

    Locale getLocale() {
        return current.get().map(User::locale).orElse(defaultLocale);
    }

    I18nHelper getI18nHelper() {
        return helpers.apply(getLocale());
    }
}
