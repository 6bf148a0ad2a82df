package dev.partnerescalation.host.config;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.Locale;

/** For whom names are translated: the acting user. */
record ConfigReader(CurrentUser user, Translations translations) {

    /** The locale of whoever acts; Jira's default when unauthenticated. */
    Locale locale() {
        return user.get().map(User::locale).orElse(Locale.US);
    }
}
