package dev.partnerescalation.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.jira.text.MessageBundles;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The app's own bundles behind Jira's i18n interfaces: English first, then the language, always through MessageFormat. */
public final class Bundles {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale GERMAN = Locale.GERMANY;

    private static final BundleFiles FILES = BundleFiles.ofApp();

    /** Every language that the app has texts in, as the files say. */
    public static final List<Locale> LANGUAGES = Stream.concat(Stream.of(Locale.ENGLISH), FILES.translations().stream())
            .toList();

    /** A language that the app has no texts in; its readers read English. */
    public static final Locale UNTRANSLATED = new Locale("fi", "FI");

    /** The languages of all readers. */
    public static final List<Locale> READERS =
            Stream.concat(LANGUAGES.stream(), Stream.of(UNTRANSLATED)).toList();

    private Bundles() {}

    /** The bundle of a language, as it stands in its file; the English one for a language without a file. */
    public static Properties of(Locale locale) {
        return FILES.of(locale);
    }

    /** The texts of the brief, which are English for everybody. */
    public static Properties ofBrief() {
        return FILES.read("partner-escalation-brief.properties");
    }

    /** Texts for one reader's language, whoever asks. */
    public static MessageBundles texts(Locale reader) {
        return new MessageBundles(Fake.of(I18nHelper.BeanFactory.class)
                .with("getInstance", arguments -> helper(arguments[0] instanceof Locale locale ? locale : reader))
                .build());
    }

    /** A user; only the key matters. */
    public static ApplicationUser user(String key) {
        return Fake.of(ApplicationUser.class).with("getKey", key).build();
    }

    /** The text in a language, formatted as Jira does (jira-evidence.md, "MessageFormat"). */
    public static String text(Locale locale, String key, Object... arguments) {
        String english = of(Locale.ENGLISH).getProperty(key, ofBrief().getProperty(key));
        String pattern = of(locale).getProperty(key, english);
        return new MessageFormat(Objects.requireNonNull(pattern, "No text: " + key), locale).format(arguments);
    }

    private static I18nHelper helper(Locale locale) {
        return Fake.of(I18nHelper.class)
                .with("getLocale", locale)
                .with("isKeyDefined", arguments -> of(Locale.ENGLISH).containsKey(arguments[0]))
                .with(
                        "getText",
                        arguments ->
                                text(locale, (String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)))
                .build();
    }
}
