package dev.partnerescalation.jira.text;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * The door to the bundles, and the only user of Jira's i18n service. It keeps the factory and never a helper, because a
 * helper is bound to one language.
 */
public final class MessageBundles {

    private final I18nHelper.BeanFactory languages;

    public MessageBundles(I18nHelper.BeanFactory languages) {
        this.languages = languages;
    }

    /** Words in the language of this person's profile; Jira's default language for {@code null}, nobody signed in. */
    public Messages forUser(ApplicationUser user) {
        return new Messages(languages.getInstance(user));
    }

    /** English words, for what Adobe reads and for names that Jira stores untranslated. */
    public Messages english() {
        return forLocale(Locale.ENGLISH);
    }

    /** Words in a given language, for the translations that the set-up stores in Jira. */
    public Messages forLocale(Locale locale) {
        return new Messages(languages.getInstance(locale));
    }
}
