package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.Test;

public final class QuotationsTest {

    @Test
    public void whatMacrosEncloseIsLeftOut() {
        assertOwn("a {code}b{code} c", "a", "c");
        assertOwn("a {code:java|title=x}b\nb{code} c", "a", "c");
        assertOwn("a {noformat}b{noformat}c{noformat}b{noformat} d", "a", "c", "d");
        assertOwn("a {quote}b{quote} c", "a", "c");
        assertOwn("{code:a}b{code}{code:a}b{code}c", "c");
    }

    @Test
    public void whatIsQuotedOrMonospacedInALineIsLeftOut() {
        assertOwn("a \"b b\" c", "a", "c");
        assertOwn("a \u201Eb b\u201C c \u201Cb\u201D d \u00ABb\u00BB \u00BBb\u00AB e", "a", "c", "d", "e");
        assertOwn("a {{b b}} c \"b\"d", "a", "c", "d");
    }

    @Test
    public void quotedLinesAreLeftOut() {
        assertOwn("a\nbq. b b\nc\n> b\n  >b\nd", "a", "c", "d");
        assertOwn("a > c bq. d", "a", "c", "bq", "d");
    }

    @Test
    public void whatIsNotClosedStays() {
        assertOwn("a {code} c", "a", "c");
        assertOwn("a {code:java c", "a", "code:java", "c");
        assertOwn("a {code:x} c", "a", "c");
        assertOwn("a \" c\nd \" e", "a", "c", "d", "e");
        assertOwn("a {{ c\nd }} e", "a", "c", "d", "e");
        assertOwn("a {codes}c{codes} d", "a", "c", "d");
        assertOwn("", new String[0]);
    }

    private static void assertOwn(String text, String... words) {
        assertWithMessage(text)
                .that(Words.of(Quotations.without(text)).list())
                .containsExactlyElementsIn(List.of(words).stream()
                        .map(word -> word.replace(":", ""))
                        .toList())
                .inOrder();
    }
}
