package dev.partnerescalation.jira;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of texts in a folder. A language of the app is what has a file there, so nothing else lists the languages.
 *
 * @param folder the app's own {@code i18n}, or one that a test made
 */
public record BundleFiles(Path folder) {

    private static final String BASE = "partner-escalation";
    private static final Pattern TRANSLATION = Pattern.compile(BASE + "_(\\w+)\\.properties");

    /** The files of the app. */
    public static BundleFiles ofApp() {
        try {
            return new BundleFiles(
                    Path.of(BundleFiles.class.getResource("/i18n").toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The names of all files, in their order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The languages besides English, by the suffix of their file. */
    public List<Locale> translations() {
        return names().stream()
                .map(TRANSLATION::matcher)
                .filter(Matcher::matches)
                .map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-')))
                .toList();
    }

    /** The bundle of a language, as it stands in its file; the English one for a language without a file. */
    public Properties of(Locale locale) {
        String name = BASE + "_" + locale.getLanguage() + ".properties";
        return read(names().contains(name) ? name : BASE + ".properties");
    }

    /** One file. */
    public Properties read(String name) {
        try (Reader file = Files.newBufferedReader(folder.resolve(name), StandardCharsets.ISO_8859_1)) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
