package dev.partnerescalation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A word that points, and the places that it may point at: "see the attached document", "zie bijlage", "siehe Ticket". */
    private static final Map<String, String> POINTERS = Map.of(
            "see, please see, refer to, please refer to, cf., pls see",
            "above, below, attachment, attachments, attached, attached file, attached files, attached document, the attachment,"
                    + " the attachments, the attached file, the attached document, file, the file, files, ticket, the ticket, tickets, issue,"
                    + " the issue, linked issue, the linked issue, linked issues, the linked issues, link, links, the link, the links, comment,"
                    + " the comment, comments, the comments, comments below, comment below, comments above, comment above, description, the"
                    + " description, summary, the summary, title, the title, mail, the mail, mails, email, the email, emails, e-mail thread,"
                    + " mail thread, notes, the notes, document, the document, documents, the documents, scope document, the scope document,"
                    + " contract, the contract, screenshot, the screenshot, screenshots, the screenshots, log, logs, the logs, other field,"
                    + " the other field, other fields, field above, the field above, fields above, the fields above, previous comment, chat, Teams,"
                    + " Slack, Confluence, Jira, SharePoint, history, the history, brief, the brief, here, elsewhere, previous field",
            "zie, zie ook, zie verder, zie graag, kijk in, kijk bij",
            "boven, hierboven, onder, hieronder, beneden, bijlage, de bijlage, bijlagen, de bijlagen, bijgevoegd, bijgevoegd bestand, bestand,"
                    + " het bestand, bijgevoegd document, ticket, het ticket, tickets, issue, het issue, gekoppeld issue, gekoppelde issues,"
                    + " het gekoppelde issue, de gekoppelde issues, link, de link, links, koppeling, koppelingen, opmerking, de opmerking, opmerkingen,"
                    + " de opmerkingen, opmerking hieronder, opmerkingen hieronder, reactie, reacties, de reacties, omschrijving, de omschrijving,"
                    + " beschrijving, de beschrijving, samenvatting, de samenvatting, titel, de titel, mail, de mail, mails, e-mail, de e-mail,"
                    + " mailwisseling, de mailwisseling, notities, de notities, document, het document, documenten, scopedocument, het scopedocument,"
                    + " contract, het contract, offerte, de offerte, screenshot, de screenshot, screenshots, schermafbeelding, schermafbeeldingen, log,"
                    + " logs, de logs, ander veld, het andere veld, andere velden, veld hierboven, het veld hierboven, vorige reactie, chat, Teams,"
                    + " Slack, Confluence, Jira, SharePoint, historie, hier, elders, eerder, vorige, vorig veld",
            "siehe, siehe auch, siehe bitte, bitte siehe, s., vgl., vergleiche",
            "oben, unten, Anhang, im Anhang, den Anhang, Anhänge, Anlage, die Anlage, Anlagen, Datei, die Datei, beigefügte Datei, beigefügtes"
                    + " Dokument, Ticket, das Ticket, im Ticket, Tickets, Vorgang, den Vorgang, im Vorgang, Vorgänge, verknüpfter Vorgang, verknüpfte"
                    + " Vorgänge, verknüpften Vorgang, verknüpfte Tickets, Link, den Link, Links, Verknüpfung, Verknüpfungen, Kommentar, den"
                    + " Kommentar, im Kommentar, Kommentare, die Kommentare, Kommentar unten, Kommentare unten, Kommentar oben, Beschreibung, die"
                    + " Beschreibung, Zusammenfassung, die Zusammenfassung, Titel, den Titel, Mail, die Mail, Mails, E-Mail, die E-Mail,"
                    + " E-Mails, Mailverlauf, den Mailverlauf, Notizen, die Notizen, Dokument, das Dokument, im Dokument, Dokumente, Scope-Dokument,"
                    + " das Scope-Dokument, Vertrag, den Vertrag, im Vertrag, Angebot, das Angebot, Screenshot, den Screenshot, Screenshots,"
                    + " Log, Logs, die Logs, anderes Feld, das andere Feld, andere Felder, Feld oben, das Feld oben, voriger Kommentar, Chat, Teams,"
                    + " Slack, Confluence, Jira, SharePoint, Historie, hier, anderswo, vorher");

    /** Nothing yet, nothing known, and nothing more than that it was done or talked about. */
    private static final List<String> EXCUSES = List.of(
            "I do not know, I don't know, I dont know, we do not know, we don't know, do not know, don't know, dont know, dunno",
            "no idea, not known yet, unknown yet, no information, no information yet, no information available, no comment",
            "will add later, I will add later, I'll add later, will add this later, will add it later, I will add this later, to add",
            "I will add it later, adding later, add later, will do later, will complete later, will fill in later, will follow later",
            "will follow soon, will be done later, will be completed later, will be filled in later, will provide later, later today",
            "done, is done, was done, has been done, all done, already done, done already, finished, completed, resolved, fixed, handled",
            "discussed, was discussed, as discussed before, as discussed earlier, as discussed by phone, as discussed on the phone",
            "as discussed in the meeting, as discussed with partner, as discussed with the partner, as discussed yesterday, as agreed before",
            "as mentioned, as mentioned before, as stated, as described, as said, as said before, as known, as you know",
            "ik weet het niet, weet ik niet, ik weet niet, weten we niet, we weten het niet, wij weten het niet, weet het niet",
            "weet nog niet, weet ik nog niet, geen informatie, geen info, geen opmerkingen, nog geen informatie, nog geen info",
            "voeg ik later toe, voeg later toe, voeg ik nog toe, later toevoegen, nog toevoegen, wordt later toegevoegd, vul later aan",
            "vul ik later aan, ik vul dit later aan, ik voeg dit later toe, wordt nog toegevoegd, volgt binnenkort, doe ik later, volgt morgen",
            "gedaan, is gedaan, al gedaan, reeds gedaan, is al gedaan, klaar, is klaar, afgerond, is afgerond, opgelost, afgehandeld, gebeurd",
            "besproken, is besproken, zoals eerder besproken, zoals telefonisch besproken, zoals besproken met partner, zoals afgesproken eerder",
            "zoals besproken met de partner, zoals gisteren besproken, zoals gezegd, zoals vermeld, zoals gemeld, zoals bekend, zoals beschreven",
            "weiß ich nicht, weiss ich nicht, ich weiß nicht, ich weiss nicht, ich weiß es nicht, ich weiss es nicht, wissen wir nicht",
            "wir wissen es nicht, weiß ich noch nicht, weiss ich noch nicht, keine Info, keine Infos, keine Information, keine Informationen",
            "trage ich nach, trage ich später nach, reiche ich nach, reiche ich später nach, ergänze ich später, ergänze ich noch",
            "wird später ergänzt, wird später nachgereicht, mache ich später, folgt demnächst, folgt morgen, später ergänzen, noch nachtragen",
            "erledigt, ist erledigt, schon erledigt, bereits erledigt, ist bereits erledigt, ist schon erledigt, fertig, ist fertig, gemacht",
            "abgeschlossen, ist abgeschlossen, gelöst, behoben, besprochen, wurde besprochen, wie zuvor besprochen, wie schon besprochen",
            "wie bereits besprochen, wie telefonisch besprochen, wie mit Partner besprochen, wie mit dem Partner besprochen, wie gesagt",
            "wie gestern besprochen, wie erwähnt, wie bereits erwähnt, wie gemeldet, wie bekannt, wie abgesprochen, wie vermerkt");

    /** What stands between the gaps of the sentences that the app offers for notes; left as they are, they say nothing. */
    private static final List<String> TEMPLATES = List.of(
            "section, of the scope document says, section of the scope document says, the review showed",
            "on, contact with, on contact with, by, contact with by, phone, e-mail, phone e-mail, asked, answer",
            "paragraaf, van het scopedocument vermeldt, paragraaf van het scopedocument vermeldt, de controle heeft opgeleverd, op",
            "contact gehad met, op contact gehad met, via, telefoon, telefoon e-mail, gevraagd, antwoord",
            "Abschnitt, des Scope-Dokuments besagt, Abschnitt des Scope-Dokuments besagt, die Prüfung hat ergeben, am",
            "Kontakt mit, am Kontakt mit, per, Telefon, Telefon E-Mail, gefragt, Antwort");

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

    private static final Set<String> PHRASES = Stream.concat(
                    Stream.of(ENGLISH, DUTCH, GERMAN, EXCUSES, TEMPLATES, NO_LANGUAGE)
                            .flatMap(List::stream)
                            .flatMap(FillerWords::phrases),
                    POINTERS.entrySet().stream().flatMap(pointer -> phrases(pointer.getKey())
                            .flatMap(word -> phrases(pointer.getValue()).map(place -> word + " " + place))))
            .map(phrase -> Words.of(phrase).inLatin().condensed())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_PHRASE =
            PHRASES.stream().mapToInt(String::length).max().orElseThrow();
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_PATTERN = 3;

    private FillerWords() {}

    private static Stream<String> phrases(String row) {
        return Stream.of(row.split(", "));
    }

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
