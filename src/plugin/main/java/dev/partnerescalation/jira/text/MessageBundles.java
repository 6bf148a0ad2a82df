package dev.partnerescalation.jira.text;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The app's texts in the languages of their readers, and the only user of Jira's i18n service. It keeps the factory and never a helper,
 * because a helper is bound to one language (jira-evidence.md, "Which language").
 */
public final class MessageBundles {

    private final I18nHelper.BeanFactory languages;

    public MessageBundles(I18nHelper.BeanFactory languages) {
        this.languages = languages;
    }

    /** Messages in the language of this person's profile; in Jira's default language for {@code null}, an unauthenticated person. */
    public Messages forUser(@Nullable ApplicationUser user) {
        return new Messages(languages.getInstance(user));
    }

    /** English messages, for what Adobe reads and for names that Jira stores untranslated. */
    public Messages english() {
        return forLocale(Locale.ENGLISH);
    }

    /** Messages in a given language, for the translations that the set-up stores in Jira. */
    public Messages forLocale(Locale locale) {
        return new Messages(languages.getInstance(locale));
    }

    /** Whether the app has texts in the language of this locale. Jira can have languages that the app has no texts in. */
    public boolean hasTextsIn(Locale locale) {
        return forLocale(locale).languageTag().equals(locale.getLanguage());
    }
}
