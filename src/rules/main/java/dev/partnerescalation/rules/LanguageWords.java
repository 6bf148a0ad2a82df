package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words, and the shapes of words, that speak for one language: its small words (the, of, has), which no sentence does without and
 * which names and product terms do not contain, the verbs and adjectives of complaints, and endings. Notes have few small words, so the
 * others are needed. What English shares with another language (is, in, was) speaks for neither. Words that developers of every
 * language borrow (release, checkout, fix) stand in no list, nor do the small words that are part of surnames (van, der, de).
 */
final class LanguageWords {

    private static final Set<String> ENGLISH = words(
            "the a an and or but nor so if then than that this these those there here it its he she they them their we",
            "our us you your i my me his her who whom whose which what when where why how is are was were be been being",
            "am has have had having do does did done doing will would shall should can could may might must not no nor",
            "never cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent wont wouldnt shouldnt couldnt",
            "of in on at by for from to into onto out off up down over under with without within between during before",
            "after since until till about against through across because although though while whereas despite per as",
            "all any both each every either neither some such most more less least few many much other another only own",
            "same too very also again still already yet ever even just now once twice however therefore instead rather",
            "met want die hat war fast man half not failed fails fail failing failure broken breaks broke missing lost",
            "promised agreed refuses refused denies claims claimed answered answers asked asks replied reply called mailed",
            "reported reports waiting waits wrong right unable blocked stuck hangs crashed crashes slow empty delivered",
            "delivers late delayed ignored ignores confirmed says said told wants wanted needs need help please expects",
            "works worked working shows showed gave given gives got found known unknown went going makes made using used",
            "days weeks hours months year years morning night nightly daily weekly today yesterday tomorrow monday tuesday",
            "wednesday thursday friday one two three four first second third last next every times twice several nobody",
            "nothing none silence because due new old high low higher lower like customers visible invisible affected");

    private static final Set<String> DUTCH = words(
            "de het een en of maar want dus als dan dat dit deze die er hier daar hij zij ze wij we ons onze jullie u uw",
            "ik mijn mij me je jouw zijn haar hun hen wie wat wanneer waar waarom hoe welke welk is ben bent was waren",
            "geweest wordt worden werd werden geworden heeft hebben had hadden gehad doet doen deed gedaan zal zullen zou",
            "zouden kan kunnen kon konden mag mogen mocht moet moeten moest moesten niet geen nooit nog van in op aan bij",
            "voor uit naar tot met zonder binnen tussen tijdens na sinds over onder boven door tegen omdat hoewel terwijl",
            "ondanks alle alles beide elk elke ieder iedere sommige zulke meer minder veel weinig andere ander alleen ook",
            "weer al reeds steeds nu echter daarom te om toen wel niets iets zich zelf dezelfde hetzelfde",
            "mislukt mislukte faalt falen kapot stuk fout fouten ontbreekt ontbreken kwijt verloren beloofd weigert ontkent",
            "beweert antwoord antwoordt gevraagd vraagt wacht wachten reactie reageert verkeerd klopt loopt staat blijft",
            "blijven geeft gaat krijgt krijgen maakt maken doel zegt zei wil willen nodig werkt werkte werken toont trage",
            "traag leeg klanten klant bestelling bestellingen koppeling levering offerte opdracht afspraak oplossing",
            "dag dagen weken uur uren maand maanden jaar ochtend vandaag gisteren morgen maandag dinsdag woensdag",
            "donderdag vrijdag een twee drie vier eerste tweede derde laatste volgende keer dubbel dubbele niemand slechts",
            "verkeerde eigen handmatig laten helemaal steeds nieuw nieuwe oude hoog laag circa volgens vanuit vanaf want eens eerder later zoals enkele");

    private static final Set<String> GERMAN = words(
            "der die das den dem des ein eine einen einem einer eines und oder aber denn so wenn dann als dass daß dieser",
            "diese dieses diesen diesem es er sie wir uns unser unsere unserem unseren ihr ihre ihren ihrem ich mein mich",
            "mir du wer was wann wo warum wie welche welcher ist sind war waren sein gewesen bin wird werden wurde wurden",
            "worden hat haben hatte hatten tut kann können konnte konnten muss müssen musste mussten soll sollen sollte",
            "darf dürfen mag nicht kein keine keinen keiner nie noch von vom in im auf an am bei beim für aus nach zu zum",
            "zur bis mit ohne innerhalb zwischen während vor seit über unter durch gegen weil obwohl trotz alle alles",
            "beide jede jeder jedes einige solche mehr weniger viel viele wenig andere nur auch wieder schon bereits immer",
            "jetzt jedoch daher deshalb um da hier dort sich man ob sondern sowie",
            "fehlt fehlen fehler fehlerhaft defekt kaputt falsch verloren zugesagt versprochen verweigert bestreitet lehnt",
            "behauptet antwort antwortet antworten gefragt bittet bitte wartet warten reaktion reagiert stimmt steht bleibt",
            "bleiben gibt geht kommt macht machen liefert sagt sagte will wollen braucht brauchen funktioniert zeigt langsam",
            "leer offen kunden kunde bestellung bestellungen angebot auftrag termin vertrag rechnung rechnungen laut",
            "tag tage tagen woche wochen stunde stunden monat monate jahr jahre morgens heute gestern montag dienstag",
            "mittwoch donnerstag freitag eins zwei drei vier erste erster zweite dritte letzte letzten doppelt doppelte",
            "niemand lediglich neu neue neuer alte hoch niedrig rund etwa seite seiten zudem erst eher trotzdem fuer ueber",
            "also lassen mal falsche falschem falschen falscher falsches eigene eigenes manuell waehrend koennen muessen pruefen naechste groesse keinerlei schlecht deren");

    private static final Set<String> FRENCH = words(
            "le la les un une des du de et ou mais donc car si que qui quoi dont où ce cet cette ces cela il elle ils",
            "elles nous vous notre nos votre vos leur leurs je mon ma mes tu son sa ses on quand comment pourquoi quel",
            "quelle est sont était étaient être été sera serait a ont avait avaient avoir fait font peut peuvent pouvait",
            "doit doivent devait ne pas plus jamais aucun aucune dans en sur sous à au aux par pour avec sans entre",
            "pendant avant après depuis vers chez contre parce lorsque alors tout tous toute toutes chaque quelques",
            "autre autres même aussi encore déjà toujours maintenant cependant y se");

    /** Small words of Spanish, Italian, Portuguese, Polish and the languages of Scandinavia. */
    private static final Set<String> OTHER = words(
            "el los las del al una por para con como pero este esta son fue han hay muy sin sobre desde hasta nuestro nuestros",
            "il lo gli della delle dei nel nella che non per sono stato dalle alle sulla nostro nostre ancora anche",
            "o os da do dos das em na no um uma n\u00e3o foi pelo nosso",
            "nie jest na za od z w i przez tego nasze oraz",
            "og er ikke det den har p\u00e5 som til av f\u00f6r och inte att \u00e4r vores vi i");

    /** Parts of surnames, and words that are English but small words elsewhere; they speak for no language. */
    private static final Set<String> NEUTRAL = words(
            "van von de der den ter ten la le du des di da do dos del al plus comment car son con non sin hay na no o");

    private static final Set<String> ONLY_ENGLISH = without(ENGLISH, List.of(DUTCH, GERMAN));

    private static final Map<TextLanguage, Set<String>> ONLY_FOREIGN = Map.of(
            TextLanguage.DUTCH, without(DUTCH, List.of(ENGLISH, NEUTRAL)),
            TextLanguage.GERMAN, without(GERMAN, List.of(ENGLISH, NEUTRAL)),
            TextLanguage.FRENCH, without(FRENCH, List.of(ENGLISH, NEUTRAL)),
            TextLanguage.UNKNOWN, without(OTHER, List.of(ENGLISH, NEUTRAL)));

    /** Adobe Commerce comes with it, and it is no adverb. */
    private static final String PRODUCT = "fastly";

    /** Shorter words have too little of a shape. */
    private static final int SHORTEST_SHAPE = 5;

    private LanguageWords() {}

    /** Whether this word, folded to lower case, speaks for English. */
    static boolean isEnglish(String word) {
        return ONLY_ENGLISH.contains(word) || hasShape(word) && isEnglishShape(word) && !word.equals(PRODUCT);
    }

    /** Whether this word, folded to lower case, speaks for a language other than English; the unknown one is any that has no list of its own. */
    static boolean isForeign(String word, TextLanguage language) {
        return requireNonNull(ONLY_FOREIGN.get(language)).contains(word)
                || hasShape(word) && !ENGLISH.contains(word) && isForeignShape(word, language);
    }

    private static boolean hasShape(String word) {
        return word.length() >= SHORTEST_SHAPE;
    }

    private static boolean isEnglishShape(String word) {
        return starts(word, "th", "wh") || ends(word, "ed", "ly", "ness", "ful", "ght", "ould");
    }

    private static boolean isForeignShape(String word, TextLanguage language) {
        return switch (language) {
            case DUTCH ->
                isParticiple(word)
                        || has(word, "ij", "aa", "uu", "ieuw", "eeuw", "cht")
                        || ends(
                                word, "heid", "lijk", "lijke", "ingen", "eerd", "eerde", "baar", "atie", "loos", "isch",
                                "ische");
            case GERMAN ->
                isParticiple(word)
                        || has(word, "\u00e4", "\u00f6", "\u00fc", "\u00df", "cht", "schl", "schn", "schw", "schr")
                        || ends(word, "ung") && !ends(word, "sung", "oung") // Samsung, young
                        || ends(
                                word, "ungen", "heit", "keit", "lich", "liche", "lichen", "isch", "ische", "iert",
                                "ieren", "schaft");
            case FRENCH ->
                has(word, "\u00e9", "\u00e8", "\u00ea", "\u00e7", "\u00e0") || ends(word, "aient", "euse", "eux");
            default -> word.chars().anyMatch(letter -> letter >= 0x80);
        };
    }

    /** Dutch and German past participles: geleverd, gemeld, geliefert, gesloten. English has the ending -ed there (generated). */
    private static boolean isParticiple(String word) {
        return starts(
                        word, "ge", "afge", "opge", "toege", "inge", "ange", "abge", "ausge", "einge", "zuge", "aange",
                        "uitge")
                && ends(word, "d", "t", "en")
                && !ends(word, "ed", "ment");
    }

    private static boolean starts(String word, String... starts) {
        return Stream.of(starts).anyMatch(word::startsWith);
    }

    private static boolean has(String word, String... parts) {
        return Stream.of(parts).anyMatch(word::contains);
    }

    private static boolean ends(String word, String... ends) {
        return Stream.of(ends).anyMatch(word::endsWith);
    }

    private static Set<String> without(Set<String> words, List<Set<String>> others) {
        Set<String> left = new HashSet<>(words);
        others.forEach(left::removeAll);
        return Set.copyOf(left);
    }

    private static Set<String> words(String... rows) {
        return Stream.of(rows).flatMap(row -> Stream.of(row.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
