package com.atlassian.jira.config;

import java.util.Locale;
import java.util.Set;

/** The languages that are installed. Known from Jira 7.13; no newer use by a public app was seen. */
public interface LocaleManager {
    String DEFAULT_LOCALE = "-1";

    Set<Locale> getInstalledLocales();
}
