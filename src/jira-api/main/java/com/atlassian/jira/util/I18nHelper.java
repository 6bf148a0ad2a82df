package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Signature of Jira's public type I18nHelper, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface I18nHelper {
    ResourceBundle getDefaultResourceBundle();

    Set<String> getKeysForPrefix(String text);

    Locale getLocale();

    ResourceBundle getResourceBundle();

    String getText(String text);

    String getText(String text, Object value);

    String getText(String text, Object value, Object value2, Object value3);

    String getText(String text, Object value, Object value2, Object value3, Object value4);

    String getText(String text, Object value, Object value2, Object value3, Object value4, Object value5);

    String getText(
            String text, Object value, Object value2, Object value3, Object value4, Object value5, Object value6);

    String getText(
            String text,
            Object value,
            Object value2,
            Object value3,
            Object value4,
            Object value5,
            Object value6,
            Object value7);

    String getText(
            String text,
            Object value,
            Object value2,
            Object value3,
            Object value4,
            Object value5,
            Object value6,
            Object value7,
            Object value8);

    String getText(String text, String text2);

    String getText(String text, String text2, String text3);

    String getText(String text, String text2, String text3, String text4);

    String getText(String text, String text2, String text3, String text4, String text5);

    String getText(
            String text,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8);

    String getText(
            String text,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10);

    String getUnescapedText(String text);

    String getUntransformedRawText(String text);

    boolean isKeyDefined(String text);

    /** Part of {@link I18nHelper}. */
    interface BeanFactory {
        I18nHelper getInstance(ApplicationUser applicationUser);

        I18nHelper getInstance(Locale locale);
    }
}
