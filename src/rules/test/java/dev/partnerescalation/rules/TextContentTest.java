package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.Test;

public final class TextContentTest {

    private static final String NOTHING_TO_SEE = "\u3164\u115f\u17b4\u180b\u200b\u2800 \u00a0\t";

    @Test
    public void invisibleCharactersAreNothingToSee() {
        for (String text : List.of("", " ", NOTHING_TO_SEE)) {
            assertWithMessage(text).that(TextContent.isVisible(text)).isFalse();
            assertWithMessage(text).that(TextContent.hasWords(text)).isFalse();
        }
    }

    @Test
    public void aSignCanBeSeenButIsNoWord() {
        for (String text : List.of(".", "?!", "{code}{code}", "!a.png!", NOTHING_TO_SEE + "-")) {
            assertWithMessage(text).that(TextContent.isVisible(text)).isTrue();
            assertWithMessage(text).that(TextContent.hasWords(text)).isFalse();
        }
    }

    @Test
    public void oneLetterOrDigitIsAWord() {
        for (String text : List.of("x", "1", "\u7d50", NOTHING_TO_SEE + "a", "{quote}ok{quote}")) {
            assertWithMessage(text).that(TextContent.isVisible(text)).isTrue();
            assertWithMessage(text).that(TextContent.hasWords(text)).isTrue();
        }
    }

    @Test
    public void lettersAndDigitsCountAndSpacesDoNot() {
        assertThat(TextContent.length("The cart, 3 times!")).isEqualTo(13);
        assertThat(TextContent.length(NOTHING_TO_SEE)).isEqualTo(0);
    }

    @Test
    public void aRepeatedWordCountsOnce() {
        assertThat(TextContent.differentWords("late late Late again")).isEqualTo(2);
    }
}
