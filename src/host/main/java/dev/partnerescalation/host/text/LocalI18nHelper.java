package dev.partnerescalation.host.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Plays {@code I18nHelper}, bound to one locale as Jira's is. */
final class LocalI18nHelper {

    private final AppTexts texts;
    private final Locale locale;

    LocalI18nHelper(AppTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    Locale getLocale() {
        return locale;
    }

    boolean isKeyDefined(String key) {
        return texts.raw(locale, key).isPresent();
    }

    Set<String> getKeysForPrefix(String prefix) {
        return texts.keys(prefix);
    }

    String getUnescapedText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    String getUntransformedRawText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    String getText(String key) {
        return texts.text(locale, key);
    }

    /** As Jira's: a list or an array is the arguments, anything else is the one argument. */
    String getText(String key, Object argument) {
        if (argument instanceof Collection<?> all) {
            return texts.text(locale, key, all.toArray());
        }
        return argument instanceof Object[] all ? texts.text(locale, key, all) : texts.text(locale, key, argument);
    }

    String getText(String key, Object a, Object b, Object c) {
        return texts.text(locale, key, a, b, c);
    }

    String getText(String key, Object a, Object b, Object c, Object d) {
        return texts.text(locale, key, a, b, c, d);
    }

    String getText(String key, Object a, Object b, Object c, Object d, Object e) {
        return texts.text(locale, key, a, b, c, d, e);
    }

    String getText(String key, String a) {
        return texts.text(locale, key, a);
    }

    String getText(String key, String a, String b) {
        return texts.text(locale, key, a, b);
    }

    String getText(String key, String a, String b, String c) {
        return texts.text(locale, key, a, b, c);
    }

    String getText(String key, String a, String b, String c, String d) {
        return texts.text(locale, key, a, b, c, d);
    }

    String getText(String key, Object a, Object b, Object c, Object d, Object e, Object f) {
        return texts.text(locale, key, a, b, c, d, e, f);
    }

    String getText(String key, Object a, Object b, Object c, Object d, Object e, Object f, Object g) {
        return texts.text(locale, key, a, b, c, d, e, f, g);
    }

    String getText(String key, Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {
        return texts.text(locale, key, a, b, c, d, e, f, g, h);
    }

    String getText(String key, String a, String b, String c, String d, String e, String f, String g) {
        return texts.text(locale, key, a, b, c, d, e, f, g);
    }

    String getText(
            String key, String a, String b, String c, String d, String e, String f, String g, String h, String i) {
        return texts.text(locale, key, a, b, c, d, e, f, g, h, i);
    }
}
