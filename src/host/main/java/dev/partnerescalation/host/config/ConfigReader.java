package dev.partnerescalation.host.config;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.Locale;

/** For whom things are shown: the language of the acting user, and this Jira's address for links to pictures. */
record ConfigReader(CurrentUser user, Translations translations, BaseUrl url) {

    /** The locale of whoever acts; Jira's own when nobody does. */
    Locale locale() {
        return user.get().map(User::locale).orElse(Locale.US);
    }

    String absolute(String path) {
        return path.startsWith("/") ? url.get() + path : path;
    }

    /** Reads a locale as Jira writes it: {@code de_DE}. */
    static Locale locale(String code) {
        return Locale.forLanguageTag(code.replace('_', '-'));
    }
}
