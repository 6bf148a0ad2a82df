package dev.partnerescalation.host.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The texts of the apps, as Jira finds them: one flat space of keys for all apps, root bundle, then language, then country, and
 * never the locale of the machine. The bundles are read into plain maps, so that nothing keeps an uninstalled app's loader alive.
 */
public final class AppTexts {

    private static final List<Locale> INSTALLED = List.of(Locale.US, new Locale("nl", "NL"), Locale.GERMANY);

    /** Per app, in the order of installation, the texts by suffix: "", "_de", "_de_DE". Copied on each change, never changed. */
    private volatile Map<String, Map<String, Map<String, String>>> apps = Map.of();

    /** The languages of this Jira, as if its Dutch and German language packs were installed. */
    public List<Locale> installedLocales() {
        return INSTALLED;
    }

    /** The language of users who have chosen none. */
    public Locale defaultLocale() {
        return Locale.US;
    }

    /**
     * Adds the texts of an app.
     *
     * @param bundle name of the bundle on the app's class path, as {@code i18n.partner-escalation}
     */
    public void register(String appKey, String bundle, ClassLoader loader) {
        Map<String, Map<String, String>> bySuffix = new LinkedHashMap<>();
        Set<String> suffixes = new LinkedHashSet<>(List.of(""));
        for (Locale locale : INSTALLED) {
            suffixes.add("_" + locale.getLanguage());
            suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
        }
        for (String suffix : suffixes) {
            read(loader, bundle.replace('.', '/') + suffix + ".properties")
                    .ifPresent(texts -> bySuffix.put(suffix, texts));
        }
        if (bySuffix.isEmpty()) {
            throw new IllegalArgumentException("The jar has no texts at " + bundle);
        }
        change(all -> all.merge(appKey, bySuffix, AppTexts::joined));
    }

    /** Drops the texts of an app. */
    public void unregister(String appKey) {
        change(all -> all.remove(appKey));
    }

    private synchronized void change(Consumer<Map<String, Map<String, Map<String, String>>>> how) {
        Map<String, Map<String, Map<String, String>>> copy = new LinkedHashMap<>(apps);
        how.accept(copy);
        apps = copy;
    }

    /** The text as it is written, for the locale or what stands in for it. */
    public Optional<String> raw(Locale locale, String key) {
        for (String suffix : suffixes(locale)) {
            for (Map<String, Map<String, String>> app : apps.values()) {
                String text = app.getOrDefault(suffix, Map.of()).get(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The text with its arguments. It is always formatted, also without arguments: as in Jira a single apostrophe swallows what
     * follows. A key without a text is its own text.
     * (jira-evidence.md, "MessageFormat")
     */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    private static List<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        return List.of(language + "_" + locale.getCountry(), language, "");
    }

    private static Map<String, Map<String, String>> joined(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> more) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(before);
        more.forEach((suffix, texts) -> all.merge(suffix, texts, (one, other) -> {
            Map<String, String> both = new LinkedHashMap<>(one);
            both.putAll(other);
            return both;
        }));
        return all;
    }

    private static Optional<Map<String, String>> read(ClassLoader loader, String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            // Reads UTF-8 and falls back to ISO-8859-1 per file, as bundles are read since Java 9 (JEP 226).
            PropertyResourceBundle file = new PropertyResourceBundle(stream);
            return Optional.of(
                    file.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, file::getString)));
        } catch (IOException fault) {
            throw new UncheckedIOException("The texts at " + path + " cannot be read", fault);
        }
    }
}
