package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.jira.BundleFiles;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class BundlesTest {

    private static final BundleFiles FILES = BundleFiles.ofApp();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,\\w+)?");
    private static final Properties ENGLISH = Bundles.of(Locale.ENGLISH);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyLanguageThatHasAFileIsComplete() {
        assertThat(FILES.translations()).containsAtLeast(Locale.GERMAN, Locale.forLanguageTag("nl"));
        assertComplete(FILES);
    }

    @Test
    public void anIncompleteLanguageIsNotLetThrough() throws IOException {
        for (String name : FILES.names()) {
            Files.copy(FILES.folder().resolve(name), folder.getRoot().toPath().resolve(name));
        }
        BundleFiles copy = new BundleFiles(folder.getRoot().toPath());
        assertComplete(copy);
        Path french = folder.getRoot().toPath().resolve("partner-escalation_fr.properties");
        Files.writeString(french, "partnerescalation.language = fr\npartnerescalation.check.scope = Port\u00e9e\n");
        assertThat(assertThrows(AssertionError.class, () -> assertComplete(copy)))
                .hasMessageThat()
                .contains("fr");
    }

    /** Each language has the texts of the English file, with their placeholders, and names itself. */
    private static void assertComplete(BundleFiles files) {
        for (Locale language : files.translations()) {
            Properties texts = files.of(language);
            assertWithMessage("missing in %s", language)
                    .that(difference(ENGLISH, texts))
                    .isEmpty();
            assertWithMessage("unknown in %s", language)
                    .that(difference(texts, ENGLISH))
                    .isEmpty();
            texts.forEach((key, text) -> assertWithMessage(language + " " + key)
                    .that(placeholders((String) text))
                    .isEqualTo(placeholders(ENGLISH.getProperty((String) key))));
            assertThat(texts.getProperty("partnerescalation.language")).isEqualTo(language.getLanguage());
        }
    }

    @Test
    public void everyTextIsAMessageFormatWithoutApostropheAndWithoutBlankEnds() {
        for (Locale language : Bundles.LANGUAGES) {
            Bundles.of(language).forEach((key, value) -> {
                String text = (String) value;
                String where = language + " " + key;
                assertWithMessage(where).that(text).isNotEmpty();
                assertWithMessage(where).that(text).isEqualTo(text.strip());
                assertWithMessage(where).that(text).doesNotContainMatch("['\u2019]");
                String formatted = new MessageFormat(text, language).format(new Object[] {2, 2, 2, 2});
                assertWithMessage(where).that(formatted).doesNotContain("{");
            });
        }
    }

    @Test
    public void theTextsOfTheBriefAreMessageFormats() {
        Bundles.ofBrief().forEach((key, value) -> {
            String text = (String) value;
            assertWithMessage((String) key).that(ENGLISH.containsKey(key)).isFalse();
            assertThat((String) key).startsWith("partnerescalation.brief.");
            assertThat(text).isEqualTo(text.strip());
            assertThat(text).doesNotContainMatch("['\u2019]");
            assertThat(new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 2, 2}))
                    .doesNotContain("{");
        });
    }

    @Test
    public void everyFileIsAsciiAndSaysNoKeyTwice() throws IOException {
        for (String file : FILES.names()) {
            String content = Files.readString(FILES.folder().resolve(file), StandardCharsets.ISO_8859_1);
            assertWithMessage(file)
                    .that(content.chars().allMatch(sign -> sign < 0x80))
                    .isTrue();
            List<String> keys = content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=", 2)[0])
                    .toList();
            assertWithMessage(file).that(keys).containsNoDuplicates();
        }
    }

    @Test
    public void everyKeyHasThePrefixOfTheAppOrIsOneThatJiraLooksUp() {
        for (Object key : ENGLISH.keySet()) {
            assertThat((String) key).matches("(partnerescalation|jira\\.translation)\\..+");
        }
    }

    @Test
    public void everyFieldTabAndOptionHasItsText() {
        for (EscalationField field : EscalationField.values()) {
            assertHas(field.nameKey());
            assertHas(field.helpKey());
            field.optionKeys().forEach(option -> assertHas(field.optionTextKey(option)));
        }
        Arrays.stream(Tab.values()).forEach(tab -> assertHas(tab.nameKey()));
    }

    @Test
    public void everyKeyOfTheRulesHasItsText() {
        Arrays.stream(Check.values()).forEach(check -> has("check." + check.key()));
        Arrays.stream(Mode.values()).forEach(mode -> has("mode." + mode.key()));
        Arrays.stream(Waivers.values()).forEach(waivers -> has("waivers." + waivers.key()));
        Arrays.stream(HolidayCalendar.values()).forEach(calendar -> has("calendar." + calendar.key()));
    }

    @Test
    public void germanSaysSieAndDutchHasNoPronouns() {
        Bundles.of(Bundles.GERMAN).values().forEach(text -> assertThat((String) text)
                .doesNotContainMatch("(?i)\\b(du|dein|deine|deinen|dir|dich)\\b"));
        Bundles.of(Bundles.DUTCH).values().forEach(text -> assertThat((String) text)
                .doesNotContainMatch("(?i)\\b(u|uw|je|jij|jouw|jullie)\\b"));
    }

    private static Set<String> difference(Properties texts, Properties others) {
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeAll(others.stringPropertyNames());
        return keys;
    }

    private static void has(String key) {
        assertHas("partnerescalation." + key);
    }

    /** Names the missing key alone; an assertion on the bundle itself would print all of its texts. */
    private static void assertHas(String key) {
        assertWithMessage("a text for %s", key).that(ENGLISH.containsKey(key)).isTrue();
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
