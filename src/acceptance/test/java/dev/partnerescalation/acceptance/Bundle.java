package dev.partnerescalation.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language, read from the source files and formatted as Jira formats them. So a test compares word by
 * word and yet survives a better wording.
 */
final class Bundle {

    private final Locale locale;
    private final Properties texts;

    private Bundle(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static Bundle in(Locale locale) {
        Properties texts = read("partner-escalation.properties");
        if (!locale.getLanguage().equals("en")) {
            texts.putAll(read("partner-escalation_" + locale.getLanguage() + ".properties"));
        }
        return new Bundle(locale, texts);
    }

    static Bundle english() {
        return in(Locale.US);
    }

    private static Properties read(String file) {
        Path path = App.texts().resolve(file);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.US_ASCII)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The texts cannot be read: " + path, unreadable);
        }
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text has the key " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The sentence for a reason, by its stable code. */
    String error(String code, Object... arguments) {
        return text("partnerescalation.error." + code, arguments);
    }

    /** The name of a field, by its stable key. */
    String field(String key) {
        return text("partnerescalation.field." + key + ".name");
    }

    /** The name of a check. */
    String check(String key) {
        return text("partnerescalation.check." + key);
    }

    /** The name of an option. */
    String option(String field, String option) {
        return text("partnerescalation.option." + field + "." + option);
    }

    /** The name of a transition, by its stable key. */
    String transition(String key) {
        return text("partnerescalation.transition." + key);
    }

    /** The translated name of an issue type, a status or a resolution, by its English name. */
    String name(String kind, String englishName) {
        String compact = englishName.toLowerCase(Locale.ROOT).replace(" ", "");
        return text("jira.translation." + kind + "." + compact + ".name");
    }

    String status(String englishName) {
        return name("status", englishName);
    }

    /** A day as this language writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
