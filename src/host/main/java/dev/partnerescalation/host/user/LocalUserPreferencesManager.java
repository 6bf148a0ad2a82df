package dev.partnerescalation.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import dev.partnerescalation.host.api.ApiProxies;

/** {@link UserPreferencesManager} over the accounts. Of all preferences there is only the language. */
final class LocalUserPreferencesManager implements UserPreferencesManager {

    private final Users users;
    private final ApiProxies proxies;

    LocalUserPreferencesManager(Users users, ApiProxies proxies) {
        this.users = users;
        this.proxies = proxies;
    }

    @Override
    public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return proxies.entity(ExtendedPreferences.class, new Preferences(users, users.of(user)));
    }

    /** The preferences of one account; without an account nothing is chosen. */
    private record Preferences(Users users, User user) implements ExtendedPreferences {

        /** As in Jira's public {@code PreferenceKeys.USER_LOCALE} (jira-evidence.md, "Services"). */
        private static final String LANGUAGE = "jira.user.locale";

        /** Whether the account chose a value itself; a default does not count. */
        @Override
        public boolean containsValue(String key) {
            return LANGUAGE.equals(key) && user != null && users.hasChosenLocale(user);
        }
    }
}
