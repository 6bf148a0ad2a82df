package dev.partnerescalation.host.text;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

/** {@link I18nHelper} over the texts of the installed apps, bound to one locale. */
final class LocalI18nHelper implements I18nHelper {

    private final AppTexts texts;
    private final Locale locale;

    LocalI18nHelper(AppTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.raw(locale, key).isPresent();
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    /** As Jira's: a list or an array is the arguments, anything else is the one argument. */
    @Override
    public String getText(String key, Object argument) {
        if (argument instanceof Collection<?> all) {
            return texts.text(locale, key, all.toArray());
        }
        return argument instanceof Object[] all ? texts.text(locale, key, all) : texts.text(locale, key, argument);
    }

    @Override
    public String getText(String key, Object a, Object b, Object c) {
        return texts.text(locale, key, a, b, c);
    }
}
