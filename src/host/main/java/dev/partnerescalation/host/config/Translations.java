package dev.partnerescalation.host.config;

import dev.partnerescalation.host.store.TranslationRow;
import dev.partnerescalation.host.store.TranslationStore;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The name of a constant or a custom field in a reader's language: what is stored for exactly the locale, else the text of an installed bundle under
 * {@code jira.translation.<kind>.<name>.name}, else the stored name. Custom fields know no bundle texts.
 */
public final class Translations {

    private final TranslationStore store;
    private final BiFunction<Locale, String, Optional<String>> bundles;
    private final Locale jirasOwn;

    /**
     * @param bundles the raw text of a key in a locale, if any installed bundle has it
     * @param jirasOwn Jira's default locale: its readers see the stored names
     */
    Translations(TranslationStore store, BiFunction<Locale, String, Optional<String>> bundles, Locale jirasOwn) {
        this.store = store;
        this.bundles = bundles;
        this.jirasOwn = jirasOwn;
    }

    /** The name of a constant or a custom field in a language; the kind is one of {@link TranslatableKind}. */
    public String name(String kind, String id, String storedName, Locale locale) {
        return translated(kind, id, storedName, locale, TranslationRow::name, ".name")
                .orElse(storedName);
    }

    /** The description; the bundle key is built from the stored name too. */
    public String description(String kind, String id, String storedName, String storedDescription, Locale locale) {
        return translated(kind, id, storedName, locale, TranslationRow::description, ".desc")
                .orElse(storedDescription);
    }

    private Optional<String> translated(
            String kind,
            String id,
            String storedName,
            Locale locale,
            Function<TranslationRow, String> text,
            String suffix) {
        return store.find(kind, id, locale.toString()).map(text).or(() -> ofBundle(kind, storedName, locale, suffix));
    }

    private Optional<String> ofBundle(String kind, String storedName, Locale locale, String suffix) {
        if (kind.equals(TranslatableKind.CUSTOM_FIELD) || locale.equals(jirasOwn)) {
            return Optional.empty();
        }
        String name = storedName.toLowerCase(Locale.ROOT).replace(" ", "");
        return bundles.apply(locale, "jira.translation." + kind + "." + name + suffix);
    }
}
