package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public final class BundlesTest {

    private static final List<String> FILES =
            List.of("partner-escalation", "partner-escalation_nl", "partner-escalation_de", "partner-escalation-brief");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,\\w+)?");
    private static final Properties ENGLISH = Bundles.of(Locale.ENGLISH);

    @Test
    public void allLanguagesHaveTheSameKeys() {
        for (Locale language : Bundles.LANGUAGES) {
            Properties texts = Bundles.of(language);
            assertWithMessage("missing in " + language)
                    .that(without(ENGLISH, texts))
                    .isEmpty();
            assertWithMessage("in " + language + " alone")
                    .that(without(texts, ENGLISH))
                    .isEmpty();
        }
    }

    @Test
    public void everyTextHasThePlaceholdersOfTheEnglishOne() {
        for (Locale language : Bundles.LANGUAGES) {
            Bundles.of(language).forEach((key, text) -> assertWithMessage(language + " " + key)
                    .that(placeholders((String) text))
                    .isEqualTo(placeholders(ENGLISH.getProperty((String) key, ""))));
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
                String spoken = new MessageFormat(text, language).format(new Object[] {2, 2, 2, 2});
                assertWithMessage(where).that(spoken).doesNotContain("{");
            });
        }
    }

    @Test
    public void theWordsOfTheBriefAreMessageFormatsOfTheirOwn() {
        Bundles.ofBrief().forEach((key, value) -> {
            String text = (String) value;
            assertWithMessage(key + " has a translated text, too")
                    .that(ENGLISH.containsKey(key))
                    .isFalse();
            assertThat((String) key).startsWith("partnerescalation.brief.");
            assertThat(text).isEqualTo(text.strip());
            assertThat(text).doesNotContainMatch("['\u2019]");
            assertThat(new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 2}))
                    .doesNotContain("{");
        });
    }

    @Test
    public void everyFileIsAsciiAndSaysNoKeyTwice() throws IOException {
        for (String file : FILES) {
            String content = content(file);
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
    public void everyKeyHasOurPrefixOrIsOneThatJiraLooksUp() {
        for (Object key : ENGLISH.keySet()) {
            assertThat((String) key).matches("(partnerescalation|jira\\.translation)\\..+");
        }
    }

    @Test
    public void everyFieldTabAndOptionHasItsWords() {
        for (EscalationField field : EscalationField.values()) {
            hasText(field.nameKey());
            hasText(field.helpKey());
            field.optionKeys().forEach(option -> hasText(field.optionTextKey(option)));
        }
        Arrays.stream(Tab.values()).forEach(tab -> hasText(tab.nameKey()));
    }

    @Test
    public void everyWordOfTheRulesHasItsText() {
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

    private static void has(String key) {
        hasText("partnerescalation." + key);
    }

    /** An assertion on the bundle itself would print all of its texts. */
    private static void hasText(String key) {
        assertWithMessage("There is a text for " + key)
                .that(ENGLISH.containsKey(key))
                .isTrue();
    }

    /** The keys of one bundle that the other lacks. */
    private static TreeSet<String> without(Properties texts, Properties others) {
        TreeSet<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeAll(others.stringPropertyNames());
        return keys;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String content(String file) throws IOException {
        try (InputStream bytes = BundlesTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
