package dev.partnerescalation.jira.text;

import com.atlassian.jira.config.LocaleManager;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The languages that this Jira has. */
public final class InstalledLocales {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledLocales.class);

    private final LocaleManager locales;

    public InstalledLocales(LocaleManager locales) {
        this.locales = locales;
    }

    /** All of them; none where Jira does not tell, so that nothing is translated for a guess. */
    public Set<Locale> all() {
        try {
            return locales.getInstalledLocales();
        } catch (LinkageError missing) {
            LOG.warn("Jira has no way to say which languages it has", missing);
            return Set.of();
        } catch (RuntimeException unknown) {
            LOG.warn("Jira does not say which languages it has", unknown);
            return Set.of();
        }
    }
}
