package dev.partnerescalation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what people type to get past a mandatory field. A text is filler if it consists of nothing but the phrases below,
 * in any number and order, numbers, and words that repeat one pattern ("xxxx", "blablabla"). Digits in a word make no difference
 * ("tbd1 tbd2"), nor do {@linkplain Lookalikes look-alike letters}. One other word, and it is not; then the minimum length decides.
 */
final class FillerWords {

    /** Written as people write them; spacing, case and punctuation make no difference ("n.v.t." is "N V T"). */
    private static final List<String> ENGLISH = List.of(
            "n/a, n.a., not applicable, does not apply, not relevant, not available, not needed, not required",
            "none, nothing, nil, null, no, yes, ok, okay, empty, blank, unknown, undefined, not known, not sure, idk",
            "tbd, tba, tbc, tbf, to be determined, to be done, to be defined, to be decided, to be announced",
            "to be added, to be completed, to be confirmed, to be filled in, to be provided, to follow, wip, pending",
            "to do, todo, fixme, will follow, will be added, will be added later, coming soon, soon, later, asap",
            "work in progress, in progress, more to come, more info to follow, more information to follow, follows",
            "details to follow, details later, more details later, will update, will update later, update later",
            "see above, see below, see title, see summary, see description, see comment, see comments, see ticket",
            "see attachment, see attachments, see attached, see issue, see link, see links, see mail, see email",
            "see e-mails, see notes, see other field, see previous, see scope, see document, see document above, above",
            "as above, as described above, as mentioned above, as stated above, as discussed, as agreed, as before",
            "same as above, same as summary, same as description, same as before, same, ditto, idem, dito, see",
            "test, tests, testing, just a test, this is a test, test text, test test, sample, sample text, example text",
            "dummy, dummy text, placeholder, placeholder text, some text, any text, text, text here, insert text here",
            "enter text here, your text here, lorem, foo, bar, baz, qux, foobar, blah, bla, blub, stuff, whatever",
            "please, thanks, thank you, and, or, etc, the, for now, still, yet, not yet, at the moment, info, please see");

    private static final List<String> DUTCH = List.of(
            "n.v.t., nvt., niet van toepassing, niet relevant, niet nodig, niet bekend, niet beschikbaar, n.b., nnb",
            "nog niet bekend, nog onbekend, onbekend, geen, geen idee, niets, niks, leeg, nee, ja, oke, weet niet",
            "volgt, volgt nog, volgt later, volgt z.s.m., zsm, zo spoedig mogelijk, komt nog, komt later, later, straks",
            "wordt aangevuld, wordt nog aangevuld, wordt later aangevuld, aanvullen, nog aanvullen, aan te vullen",
            "nog in te vullen, in te vullen, invullen, nog invullen, vul ik later in, wordt nog ingevuld, ntb, n.t.b.",
            "nader te bepalen, nog te bepalen, te bepalen, moet nog, nog doen, nog te doen, in behandeling, loopt nog",
            "zie boven, zie hierboven, zie onder, zie hieronder, zie beneden, zie titel, zie samenvatting, zie bijlage",
            "zie omschrijving, zie beschrijving, zie opmerking, zie opmerkingen, zie reactie, zie reacties, zie ticket",
            "zie bijlagen, zie mail, zie e-mail, zie mails, zie link, zie links, zie issue, zie notities, zie eerder",
            "zie scope, zie document, zie ander veld, zie vorige, zie, zie verder, bovenstaand, zoals boven, hierboven",
            "zoals hierboven, zoals besproken, zoals afgesproken, zoals eerder gemeld, hetzelfde, idem dito, zelfde",
            "hetzelfde als boven, gelijk aan boven, proef, dit is een test, testje, tekst, testtekst, voorbeeldtekst",
            "hier tekst, hier komt tekst, tekst hier, plaatshouder, graag, aub, a.u.b., svp, s.v.p., alstublieft, dank",
            "en, of, enz, enzovoort, het, de, nog, nog niet, momenteel, meer info volgt, meer informatie volgt",
            "details volgen, details volgen nog, info volgt, informatie volgt, update volgt");

    private static final List<String> GERMAN = List.of(
            "k. A., keine Angabe, keine Angaben, n. z., nicht zutreffend, trifft nicht zu, entfällt, entfaellt",
            "nicht relevant, nicht nötig, nicht noetig, nicht erforderlich, nicht notwendig, nicht bekannt, unbekannt",
            "noch unbekannt, noch nicht bekannt, nicht verfügbar, keine, keiner, kein, keine Ahnung, nichts, leer",
            "nein, ja, weiß nicht, weiss nicht, folgt, folgt noch, folgt später, folgt spaeter, folgt in Kürze",
            "folgt bald, folgt asap, kommt noch, kommt später, kommt spaeter, später, spaeter, demnächst, demnaechst",
            "wird ergänzt, wird noch ergänzt, wird nachgereicht, wird nachgetragen, wird noch nachgereicht, ergänzen",
            "noch zu ergänzen, noch ergänzen, zu ergänzen, noch ausfüllen, ausfüllen, noch auszufüllen, auszufüllen",
            "noch offen, offen, in Arbeit, in Bearbeitung, in Klärung, noch zu klären, zu klären, zu definieren",
            "noch zu definieren, noch zu bestimmen, steht noch aus, ausstehend, muss noch, noch zu tun, zu tun, ff",
            "siehe oben, s. o., siehe unten, s. u., siehe Titel, siehe Zusammenfassung, siehe Beschreibung, siehe",
            "siehe Kommentar, siehe Kommentare, siehe Anhang, siehe Anlage, siehe Anhänge, siehe Ticket, siehe Mail",
            "siehe E-Mail, siehe E-Mails, siehe Link, siehe Links, siehe Vorgang, siehe Notizen, siehe vorher",
            "siehe Umfang, siehe Dokument, siehe anderes Feld, siehe Feld oben, vgl. oben, vergleiche oben, obiges",
            "wie oben, wie beschrieben, wie oben beschrieben, wie besprochen, wie vereinbart, wie gehabt, wie zuvor",
            "dasselbe, das Gleiche, das selbe, gleich wie oben, identisch, dito, ditto, dies ist ein Test, Testtext",
            "das ist ein Test, nur ein Test, Text, Beispieltext, Platzhalter, Blindtext, hier Text, Text hier, Muster",
            "hier steht Text, hier Text einfügen, bitte, danke, bitte ergänzen, bitte ausfüllen, und, oder, usw, etc",
            "der, die, das, noch, noch nicht, derzeit, aktuell, weitere Infos folgen, mehr Infos folgen, Infos folgen",
            "Details folgen, Details folgen noch, Update folgt, Informationen folgen, weitere Informationen folgen");

    /** Rows of keyboards (English, German, French layout) and the placeholder Latin, word by word. */
    private static final List<String> NO_LANGUAGE = List.of(
            "asdf, asd, asdfg, asdfgh, asdfghj, asdfghjk, asdfghjkl, sdf, sdfg, sdfgh, dfg, dfgh, fgh, fghj, ghj, ghjk",
            "hjk, hjkl, jkl, jkloe, asdfjkl, qwe, qwer, qwert, qwerty, qwertyu, qwertyuiop, qwertz, qwertzu, qwertzuiop",
            "qsdf, azer, azerty, azertyuiop, wer, wert, yxcv, yxcvb, yxcvbnm, zxc, zxcv, zxcvb, zxcvbnm, wxcvbn, uiop",
            "abc, abcd, abcde, abcdef, xyz, aaa, bbb, ccc, xyzzy",
            "lorem ipsum, ipsum, dolor, sit, amet, consectetur, consectetuer, adipiscing, adipisicing, elit, sed, do",
            "eiusmod, tempor, incididunt, ut, labore, et, dolore, magna, aliqua, enim, ad, minim, veniam, quis, nostrud",
            "exercitation, ullamco, laboris, nisi, aliquip, ex, ea, commodo, consequat, duis, aute, irure, in, dolor",
            "reprehenderit, voluptate, velit, esse, cillum, eu, fugiat, nulla, pariatur, excepteur, sint, occaecat",
            "cupidatat, non, proident, sunt, culpa, qui, officia, deserunt, mollit, anim, id, est, laborum, nonumy",
            "eirmod, tempor, invidunt, aliquyam, erat, diam, voluptua, at, vero, eos, accusam, justo, duo, dolores",
            "rebum, stet, clita, kasd, gubergren, no, sea, takimata, sanctus, sadipscing, elitr, diem, donec, vel");

    private static final Set<String> PHRASES = Stream.of(ENGLISH, DUTCH, GERMAN, NO_LANGUAGE)
            .flatMap(List::stream)
            .flatMap(row -> Stream.of(row.split(", ")))
            .map(phrase -> Words.of(phrase).inLatin().condensed())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_PHRASE =
            PHRASES.stream().mapToInt(String::length).max().orElseThrow();
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_PATTERN = 3;

    private FillerWords() {}

    /** Whether this text is nothing but filler; one without words is. */
    static boolean isFiller(Words text) {
        List<String> words = text.inLatin().list().stream()
                .map(FillerWords::withoutDigits)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int start = 0; start < words.size() && !reached.isEmpty(); start++) {
            if (reached.remove(start)) {
                addEnds(words, start, reached);
            }
        }
        return reached.contains(words.size());
    }

    /** Adds each index at which a phrase that starts here may end, so that the next one can start there. */
    private static void addEnds(List<String> words, int start, Set<Integer> reached) {
        if (isRepetition(words.get(start))) {
            reached.add(start + 1);
        }
        StringBuilder phrase = new StringBuilder();
        int limit = Math.min(words.size(), start + MOST_WORDS);
        for (int end = start; end < limit && phrase.length() <= LONGEST_PHRASE; end++) {
            phrase.append(words.get(end));
            if (PHRASES.contains(phrase.toString())) {
                reached.add(end + 1);
            }
        }
    }

    private static String withoutDigits(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.codePoints().filter(point -> !Character.isDigit(point)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether the word repeats a phrase, one character, or three times a pattern of two or three. */
    private static boolean isRepetition(String word) {
        int period = period(word);
        int times = word.length() / period;
        return word.codePoints().distinct().count() == 1
                || period <= LONGEST_PATTERN && times >= 3
                || times >= 2 && PHRASES.contains(word.substring(0, period));
    }

    /** The length of the shortest pattern whose repetition is the word (Knuth, Morris and Pratt), else its own length. */
    private static int period(String word) {
        int[] border = new int[word.length() + 1];
        int matched = 0;
        for (int at = 1; at < word.length(); at++) {
            while (matched > 0 && word.charAt(at) != word.charAt(matched)) {
                matched = border[matched];
            }
            if (word.charAt(at) == word.charAt(matched)) {
                matched++;
            }
            border[at + 1] = matched;
        }
        int shortest = word.length() - border[word.length()];
        return word.length() % shortest == 0 ? shortest : word.length();
    }
}
