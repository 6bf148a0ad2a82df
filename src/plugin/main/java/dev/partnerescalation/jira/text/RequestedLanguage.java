package dev.partnerescalation.jira.text;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the language of an answer to a program. Whoever chose a language in the profile gets that one, as on every page. For whoever left
 * it at the default Jira itself would always answer in its default language (JRASERVER-74088; jira-evidence.md, "Which language"), so there
 * the request may ask for another.
 */
public final class RequestedLanguage {

    private static final Logger LOG = LoggerFactory.getLogger(RequestedLanguage.class);

    /** As Jira's public {@code PreferenceKeys.USER_LOCALE} (jira-evidence.md, "Services"). */
    private static final String CHOSEN_LANGUAGE = "jira.user.locale";

    private final UserPreferencesManager preferences;
    private final InstalledLocales locales;
    private final MessageBundles texts;

    public RequestedLanguage(UserPreferencesManager preferences, InstalledLocales locales, MessageBundles texts) {
        this.preferences = preferences;
        this.locales = locales;
        this.texts = texts;
    }

    /**
     * The messages for this person.
     *
     * @param user null for an unauthenticated person
     * @param asked what the request would like, the best first
     */
    public Messages messages(@Nullable ApplicationUser user, List<Locale> asked) {
        if (asked.isEmpty() || hasChosen(user)) {
            return texts.forUser(user);
        }
        return firstWithTexts(asked).map(texts::forLocale).orElseGet(() -> texts.forUser(user));
    }

    private Optional<Locale> firstWithTexts(List<Locale> asked) {
        Set<Locale> installed = locales.all();
        return asked.stream()
                .flatMap(wish -> installed(wish, installed).stream())
                .filter(texts::hasTextsIn)
                .findFirst();
    }

    /** The locale itself, else one of its language; none for the asterisk. */
    private static Optional<Locale> installed(Locale wish, Set<Locale> installed) {
        return installed.contains(wish)
                ? Optional.of(wish)
                : installed.stream()
                        .filter(locale -> locale.getLanguage().equals(wish.getLanguage()))
                        .findFirst();
    }

    /** Whether the profile names a language. Where Jira cannot tell, the profile is what counts. */
    private boolean hasChosen(@Nullable ApplicationUser user) {
        if (user == null) {
            return false;
        }
        try {
            return preferences.getExtendedPreferences(user).containsValue(CHOSEN_LANGUAGE);
        } catch (LinkageError missing) {
            LOG.warn("Jira has no way to say whether a person chose a language, so the profile decides", missing);
            return true;
        } catch (RuntimeException unknown) {
            LOG.warn("Jira does not say whether a person chose a language, so the profile decides", unknown);
            return true;
        }
    }
}
