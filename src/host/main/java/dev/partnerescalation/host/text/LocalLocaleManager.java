package dev.partnerescalation.host.text;

import com.atlassian.jira.config.LocaleManager;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** {@link LocaleManager} over the fixed list of installed languages. */
final class LocalLocaleManager implements LocaleManager {

    private final AppTexts texts;

    LocalLocaleManager(AppTexts texts) {
        this.texts = texts;
    }

    @Override
    public Set<Locale> getInstalledLocales() {
        return new LinkedHashSet<>(texts.installedLocales());
    }
}
