package dev.partnerescalation.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import dev.partnerescalation.host.api.ApiProxies;

/** Plays {@code UserPreferencesManager}. Of all preferences people here have only the language. */
final class LocalUserPreferencesManager {

    private final Users users;
    private final ApiProxies proxies;

    LocalUserPreferencesManager(Users users, ApiProxies proxies) {
        this.users = users;
        this.proxies = proxies;
    }

    ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return proxies.entity(ExtendedPreferences.class, new Preferences(users, users.of(user)));
    }

    /** Those of one account; null for nobody, who chose nothing. */
    private record Preferences(Users users, User user) {

        /** As in Jira's public {@code PreferenceKeys.USER_LOCALE}. */
        private static final String LANGUAGE = "jira.user.locale";

        /** Whether the account chose a value itself; a default does not count. */
        boolean containsValue(String key) {
            return LANGUAGE.equals(key) && user != null && users.hasChosenLocale(user);
        }

        String getText(String key) {
            return containsValue(key) ? user.locale().toString() : null;
        }

        String getUserKey() {
            return user == null ? null : user.key();
        }
    }
}
