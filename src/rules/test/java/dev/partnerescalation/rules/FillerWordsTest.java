package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.Test;

public final class FillerWordsTest {

    private static final List<String> FILLERS = List.of(
            "n/a",
            "N.A.",
            "N / A",
            "not applicable",
            "tbd",
            "T B D",
            "To do.",
            "TODO",
            "see above",
            "See above!",
            "see description",
            "same as above",
            "to follow",
            "will be added later",
            "asdf",
            "qwerty",
            "qwertz",
            "lorem ipsum",
            "lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt",
            "n.v.t.",
            "nvt",
            "niet van toepassing",
            "zie boven",
            "Zie hierboven.",
            "volgt nog",
            "wordt nog aangevuld",
            "nog te bepalen",
            "zoals besproken",
            "geen idee",
            "siehe oben",
            "Siehe Anhang",
            "k. A.",
            "k.A.",
            "KA",
            "keine Angabe",
            "folgt",
            "folgt noch",
            "wird nachgereicht",
            "trifft nicht zu",
            "entf\u00e4llt",
            "s. o.",
            "wie besprochen",
            "noch offen",
            "test",
            "Test Test Test",
            "dummy text");

    private static final List<String> REPETITIONS = List.of(
            "x",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "a b c d e f",
            "x x x x x x x x x x",
            "...........",
            "1",
            "12345 67890 2026",
            "hahaha",
            "lalalalala",
            "xyzxyzxyz",
            "defdefdef",
            "blablabla",
            "bla bla bla bla",
            "bla-bla-bla",
            "asdfasdf",
            "asdfasdfasdf asdf asdfasdf",
            "testtest",
            "\ud83d\ude00\ud83d\ude00",
            "\u00e9\u00e9\u00e9\u00e9",
            "\ud835\udc00\ud835\udc00\ud835\udc00",
            "0000000000",
            "tbdtbd tbd");

    private static final List<String> DRESSED = List.of(
            "tbd1 tbd2 tbd3 tbd4 tbd5 tbd6 tbd7 tbd8 tbd9 tbd10 tbd11 tbd12",
            "1tbd 2todo t3b4d",
            "abc123 test123 123abc",
            "see above1 2see above",
            "tbd\u00b2 tbd\u0663",
            "\uff54\uff42\uff44",
            "\u0442bd t\u0184d",
            "\u24e3\u24d1\u24d3",
            "t\u0323b\u0323d",
            "t\u17b4b\u180bd\u3164");

    private static final List<String> FACTS = List.of(
            "fallback",
            "see above for the order numbers",
            "zie boven voor de bestelnummers",
            "tbd by Jansen",
            "hoho",
            "Siehe oben, au\u00dferdem fehlt der Import",
            "murmur",
            "asdfx",
            "defdef",
            "defgdefgdefg",
            "abababa",
            "not applicable here",
            "order 100000042 failed",
            "lorem ipsum invoice",
            "couscous",
            "nvtx",
            "xxxxxy",
            "hahahah",
            "test order",
            "see above see above see above invoice",
            "invoice see above",
            "invoice1 tbd2",
            "tbdx1 tbdx2");

    @Test
    public void placeholdersInThreeLanguagesAreFiller() {
        FILLERS.forEach(text -> assertFiller(text, true));
    }

    @Test
    public void whoeverPointsElsewhereSaysNothing() {
        for (String text : List.of(
                "See above.",
                "Please see the attached document",
                "see linked issues, see comments below",
                "refer to the scope document",
                "zie bijlage",
                "Zie de opmerkingen",
                "siehe Ticket",
                "Siehe auch Anhang",
                "vgl. Dokument",
                "siehe verkn\u00fcpfte Vorg\u00e4nge")) {
            assertFiller(text, true);
        }
    }

    @Test
    public void excusesAndMereDoneAreFiller() {
        for (String text : List.of(
                "as discussed",
                "As discussed with the partner.",
                "zoals telefonisch besproken",
                "wie besprochen",
                "Wie mit dem Partner besprochen.",
                "I don\u2019t know",
                "I do not know",
                "weet ik niet",
                "Wei\u00df ich nicht",
                "weiss ich noch nicht",
                "will add later",
                "I will add this later",
                "volgt nog",
                "voeg ik later toe",
                "folgt noch",
                "wird sp\u00e4ter nachgereicht",
                "Done.",
                "is gedaan",
                "Bereits erledigt!",
                "done, as discussed, see comments, will add later")) {
            assertFiller(text, true);
        }
    }

    @Test
    public void anUnfilledTemplateIsFiller() {
        for (String text : List.of(
                "Section \u2026 of the scope document says: \u2026 The review showed: \u2026",
                "Paragraaf \u2026 van het scopedocument vermeldt: \u2026 De controle heeft opgeleverd: \u2026",
                "Abschnitt \u2026 des Scope-Dokuments besagt: \u2026 Die Pr\u00fcfung hat ergeben: \u2026",
                "On 2026-11-03, contact with \u2026 by \u2026 (phone, e-mail). Asked: \u2026 Answer: \u2026",
                "Op 3-11-2026 contact gehad met \u2026 via \u2026 (telefoon, e-mail). Gevraagd: \u2026 Antwoord: \u2026",
                "Am 03.11.2026 Kontakt mit \u2026 per \u2026 (Telefon, E-Mail). Gefragt: \u2026 Antwort: \u2026",
                "Section 4.2 of the scope document says: tbd The review showed: see above",
                "Section of the scope document says: The review showed:")) {
            assertFiller(text, true);
            assertFiller(text + " checkout fehlt", false);
        }
        assertFiller(
                "Section 4.2 of the scope document says: guest checkout. The review showed: none was built.", false);
        assertFiller("Am 3.11. Kontakt mit Frau Weber per Telefon. Gefragt: Liefertermin. Antwort: keiner.", false);
    }

    @Test
    public void suchPhrasesBesideContentAreNoFiller() {
        for (String text : List.of(
                "See section 4.2: the guest checkout was promised and not built.",
                "As discussed on 3 November the partner will not repair the import.",
                "Zoals besproken op 3 november levert de partner de koppeling niet.",
                "Wie besprochen wird der Export nicht geliefert, siehe Anhang.",
                "We do not know when the agency delivers the store locator.",
                "Zie bijlage: de import van voorraad is kapot.",
                "Search done, checkout not done.",
                "Phase 1 is gedaan, fase 2 nog niet.",
                "Erledigt ist nur die Suche.")) {
            assertFiller(text, false);
        }
    }

    @Test
    public void digitsLookAlikesAndInvisibleCharactersMakeNoFactOfAFiller() {
        DRESSED.forEach(text -> assertFiller(text, true));
    }

    @Test
    public void mereRepetitionIsFiller() {
        REPETITIONS.forEach(text -> assertFiller(text, true));
    }

    @Test
    public void anyNumberOfFillersInAnyOrderIsFiller() {
        FILLERS.forEach(text -> {
            assertFiller((text + " ").repeat(20), true);
            assertFiller(text + ", xxx, 2026; volgt nog - siehe oben / n/a", true);
        });
    }

    @Test
    public void oneWordThatSaysSomethingIsNoFiller() {
        FACTS.forEach(text -> assertFiller(text, false));
        FILLERS.forEach(text -> assertFiller(text + " invoice", false));
        FILLERS.forEach(text -> assertFiller("invoice " + text, false));
    }

    private static void assertFiller(String text, boolean filler) {
        assertWithMessage(text).that(FillerWords.isFiller(Words.of(text))).isEqualTo(filler);
    }
}
