package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Texts in one language, from the bundles of Jira and of all apps; a key without a text is its own text. A public
 * app built for Jira 11.0.0 uses it.
 */
public interface I18nHelper {

    Locale getLocale();

    String getText(String key);

    String getText(String key, Object parameters);

    String getText(String key, Object value1, Object value2, Object value3);

    boolean isKeyDefined(String key);

    /** Gives the texts in the language of a user, or in any other. */
    interface BeanFactory {
        I18nHelper getInstance(ApplicationUser user);

        I18nHelper getInstance(Locale locale);
    }
}
