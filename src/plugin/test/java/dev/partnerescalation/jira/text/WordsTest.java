package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Bundles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public final class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    public void thingsAreListedAsTheLanguageListsThem() {
        List<String> three = List.of("a", "b", "c");
        assertThat(words(Locale.ENGLISH).list(three)).isEqualTo("a, b and c");
        assertThat(words(Bundles.DUTCH).list(three)).isEqualTo("a, b en c");
        assertThat(words(Bundles.GERMAN).list(three)).isEqualTo("a, b und c");
    }

    @Test
    public void oneThingIsItselfAndNothingIsEmpty() {
        assertThat(words(Bundles.DUTCH).list(List.of("a"))).isEqualTo("a");
        assertThat(words(Bundles.DUTCH).list(List.of())).isEmpty();
    }

    @Test
    public void twoThingsHaveNoComma() {
        assertThat(words(Bundles.GERMAN).list(List.of("a", "b"))).isEqualTo("a und b");
    }

    @Test
    public void whatIsListedIsNeverTakenForAPattern() {
        assertThat(words(Locale.ENGLISH).list(List.of("{0}", "it's", "${x}"))).isEqualTo("{0}, it's and ${x}");
    }

    @Test
    public void theLanguageIsThatOfTheTextsAndNotOfTheReader() {
        assertThat(words(Bundles.DUTCH).languageTag()).isEqualTo("nl");
        assertThat(words(Bundles.GERMAN).languageTag()).isEqualTo("de");
        assertThat(words(Locale.UK).languageTag()).isEqualTo("en");
        assertThat(words(Locale.FRANCE).languageTag()).isEqualTo("en");
    }

    @Test
    public void aReaderOfFrenchReadsTheDayInEnglishToo() {
        assertThat(words(Locale.FRANCE).day(DAY)).isEqualTo("November 23, 2026");
        assertThat(words(Locale.UK).day(DAY)).isEqualTo("23 November 2026");
        assertThat(words(Bundles.GERMAN).day(DAY)).isEqualTo("23. November 2026");
    }

    private static Words words(Locale reader) {
        return Bundles.texts(reader).forUser(Bundles.user("anneke"));
    }
}
