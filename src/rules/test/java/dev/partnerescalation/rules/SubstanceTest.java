package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** What a note must be to count, told on the scope review notes under the standard policy. */
public final class SubstanceTest {

    /** 40 characters and five different words without spaces and punctuation. */
    private static final String JUST_ENOUGH = "Abcdefgh ijklmnop, qrstuvwx yzabcdef ghijklmn.";

    @Test
    public void fortyCharactersAreEnoughAndThirtyNineAreNot() {
        assertThat(why(JUST_ENOUGH)).isEmpty();
        assertThat(why(JUST_ENOUGH.replace("klmn.", "klm."))).hasValue(Why.TOO_SHORT);
    }

    @Test
    public void fiveDifferentWordsAreEnoughAndFourAreNot() {
        assertThat(why("Deliverable deliverables undelivered delivery delivered"))
                .isEmpty();
        assertThat(why("Deliverable deliverables undelivered delivery DELIVERABLE delivery"))
                .hasValue(Why.TOO_SHORT);
    }

    @Test
    public void whiteSpacePunctuationAndMarkupDoNotCount() {
        String short39 = JUST_ENOUGH.replace("klmn.", "klm.");
        for (String padding : List.of(
                " ",
                "\t\r\n",
                "\u00a0\u2007\u202f\u3000\u2028",
                "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e",
                "\u3164\u115f\u1160\uffa0\u2800",
                "\ufe0f\u034f\udb40\udd00\u202e",
                "\u17b4\u17b5\u180b\u180f\u2065\ufff0\udb40\udc41\ud834\udd59",
                "...!?,;:-_*+#'\"()[]{}|/\\~^%&=<>@$\u20ac\u2026\u2013",
                "\ud83d\ude00\ud83d\udc4d\ud83c\udffd",
                "{code:java}{code}",
                "{noformat}",
                "{color:#ff0000}{color}",
                "!screenshot-of-the-checkout.png|thumbnail!",
                "!screenshot.png!",
                "\nh1. ",
                "\n  bq. ",
                "----")) {
            assertThat(why(short39 + padding)).hasValue(Why.TOO_SHORT);
            assertThat(why(short39 + padding.repeat(30))).hasValue(Why.TOO_SHORT);
            assertThat(why(JUST_ENOUGH + padding)).isEmpty();
        }
    }

    @Test
    public void theTargetOfALinkDoesNotCountAndItsTextDoes() {
        assertThat(Words.of("See [the report of May|https://wiki.example/a-very-long-address] now")
                        .list())
                .containsExactly("see", "the", "report", "of", "may", "now")
                .inOrder();
        assertThat(Words.of("[~admin] said [https://wiki.example/x] | cell [a|b\nnext|cell]")
                        .list())
                .containsExactly("admin", "said", "httpswikiexamplex", "cell", "a", "b", "next", "cell")
                .inOrder();
        assertThat(Words.of("[a|b|c] d|e").list())
                .containsExactly("a", "d", "e")
                .inOrder();
    }

    @Test
    public void onlyMarkupIsTakenForMarkup() {
        assertThat(Words.of("Great!see.this! {} { a } {a b} {{mono}} {code:x").list())
                .containsExactly("great", "seethis", "a", "a", "b", "mono", "code:x".replace(":", ""))
                .inOrder();
        assertThat(Words.of("Wow! No file! !nofile! !a.b c! !a.png|x").list())
                .containsExactly("wow", "no", "file", "nofile", "ab", "c", "apng", "x")
                .inOrder();
        assertThat(Words.of("h1 h7. h1x h1. bq bq. hq. \n\th2. Title\nbq. Quote\nh0. x\n b1. y")
                        .list())
                .containsExactly("h1", "h7", "h1x", "h1", "bq", "bq", "hq", "title", "quote", "h0", "x", "b1", "y")
                .inOrder();
        assertThat(Words.of("{{mono}} {:x} {abc").list())
                .containsExactly("mono", "x", "abc")
                .inOrder();
        assertThat(Words.of("h3.").list()).isEmpty();
        assertThat(Words.of("h").list()).containsExactly("h");
        assertThat(Words.of("{quote}said{quote}{panel:title=A {b}").list())
                .containsExactly("said", "paneltitlea")
                .inOrder();
    }

    @Test
    public void punctuationInsideAWordJoinsAndOtherSignsSeparate() {
        assertThat(Words.of("don\u2019t n.v.t. e-mail and/or a_b https://shop.example/a?b=1&c#d")
                        .list())
                .containsExactly("dont", "nvt", "email", "andor", "ab", "httpsshopexampleab1cd")
                .inOrder();
        assertThat(Words.of("one,two;three|four(five)six\u2014seven\u2026eight\"nine")
                        .list())
                .containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                .inOrder();
    }

    @Test
    public void charactersAreCountedAsPeopleCountThem() {
        assertThat(Words.of("cafe\u0301").length()).isEqualTo(4);
        assertThat(Words.of("caf\u00e9").length()).isEqualTo(4);
        assertThat(Words.of("\ud835\udc00\ud835\udc01 \ud83d\ude00").length()).isEqualTo(2);
        assertThat(Words.of("a" + "\u0301".repeat(500)).length()).isEqualTo(1);
        assertThat(Words.of("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627")
                        .list())
                .hasSize(2);
        assertThat(Words.of("\u0301 a \u20dd\u0903").list()).containsExactly("a");
        assertThat(Words.of("\u0915\u093e\u0915").list()).containsExactly("\u0915\u093e\u0915");
        assertThat(Words.of("a\ud800b").list()).containsExactly("a", "b").inOrder();
    }

    @Test
    public void everyIdeographIsAWord() {
        assertThat(Words.of("\u7d50\u5e33abc\u58de").list())
                .containsExactly("\u7d50", "\u5e33", "abc", "\u58de")
                .inOrder();
    }

    @Test
    public void accentsAreEqualHoweverTheyAreWritten() {
        String accented = "Pr\u00fcfung f\u00fcr gr\u00f6\u00dfere \u00c4nderungen am Zahlungsverkehr";
        assertThat(Words.of(Normalizer.normalize(accented, Normalizer.Form.NFD)).condensed())
                .isEqualTo(Words.of(accented.toUpperCase(Locale.ROOT).replace("SS", "\u00df"))
                        .condensed());
    }

    @Test
    public void accentsOfEveryScriptAreComposed() {
        assertThat(Words.of("e\u0300").condensed()).isEqualTo("\u00e8");
        assertThat(Words.of("\u03b9\u0308").condensed()).isEqualTo("\u03ca");
    }

    @Test
    public void noMoreThanFourAccentsOfALetterAreKept() {
        String four = "a" + "\u0315".repeat(4);
        assertThat(Words.of(four).condensed()).isEqualTo(four);
        assertThat(Words.of(four + "\u0315" + four).condensed()).isEqualTo(four + four);
    }

    @Test
    public void variationSelectorsLeaveNoTraceAndAccentsDo() {
        for (int selector : new int[] {0xfe00, 0xfe0f, 0xe0100, 0xe01ef, 0x034f}) {
            assertThat(Words.of("a" + Character.toString(selector) + "b").list())
                    .containsExactly("ab");
        }
        assertThat(Words.of("a\ufe20b").list()).containsExactly("a\ufe20b");
    }

    @Test
    public void caseIsFoldedWithoutALocale() {
        assertThat(Words.of("TITLE \u03a3\u03c2\u03c3 I").list())
                .containsExactly("title", "\u03c3\u03c3\u03c3", "i")
                .inOrder();
    }

    @Test
    public void whatCannotBeSeenIsAbsentAndADotIsNot() {
        for (String nothing : List.of(
                "", " ", "\r\n\t", "\u200b\ufeff\u00a0", "\u3164", "\u0000\u0007", "\u17b4\u180b\u115f\u2800")) {
            assertThat(flaw(nothing)).hasValue(Reason.at(CaseField.SCOPE_NOTES, ReasonCode.SCOPE_NOTES, 40));
        }
        for (String sign : List.of(".", "-", "---", "?", "{code}{code}", "!a.png!", "\ud83d\ude00", "\u0301")) {
            assertThat(why(sign)).hasValue(Why.FILLER);
        }
    }

    @Test
    public void aCopyIsACopyWhateverItsDress() {
        for (String copy : List.of(
                Cases.CONTACT_NOTES,
                Cases.CONTACT_NOTES.toUpperCase(Locale.ROOT),
                "{quote}" + Cases.CONTACT_NOTES.replace(" ", "\n\u200b ") + "{quote}",
                "*" + Cases.CONTACT_NOTES.replace(",", " -") + "*!!",
                Cases.CONTACT_NOTES.replace("a", "a\u17b4").replace("e", "e\u3164\u180b\u115f"),
                Cases.CONTACT_NOTES + "x",
                "x" + Cases.CONTACT_NOTES,
                Cases.CONTACT_NOTES.replace("Jansen", "Janssen"),
                Cases.CONTACT_NOTES
                        .replace("a", "\u0430")
                        .replace("e", "\u0435")
                        .replace("C", "\u0421"),
                Cases.CONTACT_NOTES.replace("a", "\uff41").replace("e", "\u24d4"),
                Cases.CONTACT_NOTES.replace("e", "e\u0323").replace("a", "\u00e4"),
                Cases.CONTACT_NOTES.replace("o", "0").replace("l", "1"))) {
            assertThat(flaw(copy)).hasValue(copied(CaseField.PARTNER_CONTACT_NOTES));
        }
        // "And" stands in the notes already: 19 of 20 words are the same.
        assertThat(why(Cases.CONTACT_NOTES + " And more.")).hasValue(Why.COPIED);
        assertThat(why(Cases.CONTACT_NOTES + " And more came.")).isEmpty();
    }

    @Test
    public void everyTextOfTheEscalationMayBeTheOriginal() {
        assertThat(copyOf(CaseField.SUMMARY, Cases.prepared().summary(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.DESCRIPTION, Cases.prepared().description(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.TIMELINE_IMPACT, Cases.prepared().timelineImpact(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.PARTNER_CONTACT_NOTES, Cases.prepared().contactNotes(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.EXAMPLE_REFERENCES, Cases.prepared().exampleReferences(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.ENGLISH_SUMMARY, Cases.prepared().englishSummary(JUST_ENOUGH)))
                .isTrue();
        assertThat(copyOf(CaseField.WAIVER_REASON, Cases.prepared().waiverReason(JUST_ENOUGH)))
                .isTrue();
    }

    @Test
    public void ofTwoEqualTextsBothAreCopies() {
        EscalationCase.Builder twice = Cases.prepared().contactNotes(Cases.SCOPE_NOTES);
        assertThat(Cases.judge(Check.SCOPE, twice))
                .isEqualTo(Cases.open(Check.SCOPE, copied(CaseField.PARTNER_CONTACT_NOTES)));
        assertThat(Cases.judge(Check.CONTACT, twice).state()).isEqualTo("open");
    }

    @Test
    public void aPlaceholderIsCalledOneEvenIfItIsShortOrCopied() {
        assertThat(why("n/a")).hasValue(Why.FILLER);
        assertThat(flaw(Cases.prepared().summary("tbd").scopeNotes("TBD").build())
                        .flatMap(Reason::why))
                .hasValue(Why.FILLER);
        assertThat(flaw(Cases.prepared()
                                .summary("No fallback")
                                .scopeNotes("no fallback.")
                                .build())
                        .flatMap(Reason::why))
                .hasValue(Why.COPIED);
    }

    private static boolean copyOf(CaseField original, EscalationCase.Builder escalation) {
        return flaw(escalation.scopeNotes(JUST_ENOUGH).build()).equals(Optional.of(copied(original)));
    }

    private static Reason copied(CaseField original) {
        return new Reason(
                ReasonCode.SCOPE_NOTES, Optional.of(Why.COPIED), Optional.of(CaseField.SCOPE_NOTES), List.of(original));
    }

    private static Optional<Why> why(String notes) {
        return flaw(notes).map(reason -> reason.why().orElseThrow());
    }

    private static Optional<Reason> flaw(String notes) {
        return flaw(Cases.prepared().scopeNotes(notes).build());
    }

    private static Optional<Reason> flaw(EscalationCase escalation) {
        return EscalationPolicy.standard().judge(escalation).of(Check.SCOPE) instanceof Finding.Open open
                ? Optional.of(open.reasons().get(0))
                : Optional.empty();
    }
}
