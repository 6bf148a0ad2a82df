package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Bundles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public final class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    public void namesAreListedAsTheLanguageListsThem() {
        List<String> three = List.of("a", "b", "c");
        assertThat(messages(Locale.ENGLISH).list(three)).isEqualTo("a, b and c");
        assertThat(messages(Bundles.DUTCH).list(three)).isEqualTo("a, b en c");
        assertThat(messages(Bundles.GERMAN).list(three)).isEqualTo("a, b und c");
    }

    @Test
    public void oneNameIsItselfAndNoneIsEmpty() {
        assertThat(messages(Bundles.DUTCH).list(List.of("a"))).isEqualTo("a");
        assertThat(messages(Bundles.DUTCH).list(List.of())).isEmpty();
    }

    @Test
    public void twoNamesHaveNoComma() {
        assertThat(messages(Bundles.GERMAN).list(List.of("a", "b"))).isEqualTo("a und b");
    }

    @Test
    public void whatIsListedIsNeverTakenForAPattern() {
        assertThat(messages(Locale.ENGLISH).list(List.of("{0}", "it's", "${x}")))
                .isEqualTo("{0}, it's and ${x}");
    }

    @Test
    public void theLanguageIsThatOfTheTextsAndNotOfTheReader() {
        assertThat(messages(Bundles.DUTCH).languageTag()).isEqualTo("nl");
        assertThat(messages(Bundles.GERMAN).languageTag()).isEqualTo("de");
        assertThat(messages(Locale.UK).languageTag()).isEqualTo("en");
        assertThat(messages(Bundles.UNTRANSLATED).languageTag()).isEqualTo("en");
    }

    @Test
    public void aReaderOfAnotherLanguageReadsTheDayInEnglishToo() {
        assertThat(messages(Bundles.UNTRANSLATED).day(DAY)).isEqualTo("November 23, 2026");
        assertThat(messages(Locale.UK).day(DAY)).isEqualTo("23 November 2026");
        assertThat(messages(Bundles.GERMAN).day(DAY)).isEqualTo("23. November 2026");
    }

    private static Messages messages(Locale reader) {
        return Bundles.texts(reader).forUser(Bundles.user("anneke"));
    }
}
