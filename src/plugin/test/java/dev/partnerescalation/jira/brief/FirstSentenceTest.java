package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** How the description of an example begins, as people write here. */
public final class FirstSentenceTest {

    @Test
    public void aSentenceEndsWithItsMark() {
        assertThat(FirstSentence.of("Searching gives no result. Then it does."))
                .isEqualTo("Searching gives no result.");
        assertThat(FirstSentence.of("Does it work? No!")).isEqualTo("Does it work?");
        assertThat(FirstSentence.of("It fails (always.) Next")).isEqualTo("It fails (always.)");
        assertThat(FirstSentence.of("Release 1.8 was broken. Again.")).isEqualTo("Release 1.8 was broken.");
        assertThat(FirstSentence.of("Since 2025. It is so.")).isEqualTo("Since 2025.");
        assertThat(FirstSentence.of("No end at all")).isEqualTo("No end at all");
    }

    @Test
    public void aDayAndAnAbbreviationEndNone() {
        for (String sentence : List.of(
                "Nach dem Import vom 12. Oktober zeigten 311 Produkte noch den Bestand des Vortags.",
                "Die Suche liefert z. B. bei Marken bzw. Herstellern ca. 20 Treffer zu wenig.",
                "Bij ca. 300 producten klopt de voorraad niet, o.a. bij schoenen.",
                "Mr. Brand of the partner said no.")) {
            assertWithMessage(sentence)
                    .that(FirstSentence.of(sentence + " Mehr steht hier."))
                    .isEqualTo(sentence);
        }
    }

    @Test
    public void markupAndWhatIsNoProseIsLeftOut() {
        Map.of(
                        "{code:java}\nint x = 1. Y\n{code}\nThe *checkout* _fails_.", "The checkout fails.",
                        "{noformat}\nlog that never ends", "",
                        "h2. Steps\n\n# Open the [page|https://x.example/a.b] twice. Wait.", "Open the page twice.",
                        "Steps to reproduce:\n* Open it", "Open it",
                        "h1. Only a heading", "Only a heading",
                        "!shot.png|thumbnail! {color:red}Red{color} price.", "Red price.",
                        "||Key||Value||\n", "Key||Value||",
                        "\n \n---\n42\n", "")
                .forEach((text, sentence) ->
                        assertWithMessage(text).that(FirstSentence.of(text)).isEqualTo(sentence));
    }

    @Test
    public void atMostTwoHundredCharactersAreQuoted() {
        String exact = "a".repeat(99) + " " + "b".repeat(99) + ".";
        assertThat(exact).hasLength(FirstSentence.LONGEST);
        assertThat(FirstSentence.of(exact)).isEqualTo(exact);

        String cut = FirstSentence.of("word ".repeat(60) + ".");
        assertThat(cut.length()).isAtMost(FirstSentence.LONGEST);
        assertThat(cut).endsWith("word\u2026");

        String whole = FirstSentence.of("\uD83D\uDE80".repeat(500) + "a");
        assertThat(whole.length()).isAtMost(FirstSentence.LONGEST);
        assertThat(whole.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }

    @Test
    public void hugeAndHostileTextsAreReadOnlyAsFarAsNeeded() {
        for (String part : List.of("{code}", "[a|", "*a ", "!a.", "{", "a. ", "h1.", "_*+")) {
            assertThat(FirstSentence.of(part.repeat(20_000)).length()).isAtMost(FirstSentence.LONGEST);
        }
        assertThat(FirstSentence.of("<script>alert(1)</script>\u202E\u0000 done."))
                .isEqualTo("<script>alert(1)</script> done.");
    }
}
