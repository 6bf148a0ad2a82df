package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells English from the languages our users write, by function words: the small words (the, of, has) that no sentence
 * does without and that names and product terms do not contain. A text is English if at least one word in ten is an
 * English function word and there are more than one and a half times as many as of Dutch, German or French. Words that
 * two languages share count for both. Numbers and addresses say nothing about a language and are left out.
 */
final class EnglishText {

    private static final Set<String> ENGLISH = words(
            "the a an and or but nor so if then than that this these those there here it its he she they them their we",
            "our us you your i my me his her who whom whose which what when where why how is are was were be been being",
            "am has have had having do does did done doing will would shall should can could may might must not no nor",
            "never cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent wont wouldnt shouldnt couldnt",
            "of in on at by for from to into onto out off up down over under with without within between during before",
            "after since until till about against through across because although though while whereas despite per as",
            "all any both each every either neither some such most more less least few many much other another only own",
            "same too very also again still already yet ever even just now once twice however therefore instead rather");

    private static final Set<String> DUTCH = words(
            "de het een en of maar want dus als dan dat dit deze die er hier daar hij zij ze wij we ons onze jullie u uw",
            "ik mijn mij me je jouw zijn haar hun hen wie wat wanneer waar waarom hoe welke welk is ben bent was waren",
            "geweest wordt worden werd werden geworden heeft hebben had hadden gehad doet doen deed gedaan zal zullen zou",
            "zouden kan kunnen kon konden mag mogen mocht moet moeten moest moesten niet geen nooit nog van in op aan bij",
            "voor uit naar tot met zonder binnen tussen tijdens na sinds over onder boven door tegen omdat hoewel terwijl",
            "ondanks alle alles beide elk elke ieder iedere sommige zulke meer minder veel weinig andere ander alleen ook",
            "weer al reeds steeds nu echter daarom te om toen wel niets iets zich zelf dezelfde hetzelfde");

    private static final Set<String> GERMAN = words(
            "der die das den dem des ein eine einen einem einer eines und oder aber denn so wenn dann als dass daß dieser",
            "diese dieses diesen diesem es er sie wir uns unser unsere unserem unseren ihr ihre ihren ihrem ich mein mich",
            "mir du wer was wann wo warum wie welche welcher ist sind war waren sein gewesen bin wird werden wurde wurden",
            "worden hat haben hatte hatten tut kann können konnte konnten muss müssen musste mussten soll sollen sollte",
            "darf dürfen mag nicht kein keine keinen keiner nie noch von vom in im auf an am bei beim für aus nach zu zum",
            "zur bis mit ohne innerhalb zwischen während vor seit über unter durch gegen weil obwohl trotz alle alles",
            "beide jede jeder jedes einige solche mehr weniger viel viele wenig andere nur auch wieder schon bereits immer",
            "jetzt jedoch daher deshalb um da hier dort sich man ob sondern sowie");

    private static final Set<String> FRENCH = words(
            "le la les un une des du de et ou mais donc car si que qui quoi dont où ce cet cette ces cela il elle ils",
            "elles nous vous notre nos votre vos leur leurs je mon ma mes tu son sa ses on quand comment pourquoi quel",
            "quelle est sont était étaient être été sera serait a ont avait avaient avoir fait font peut peuvent pouvait",
            "doit doivent devait ne pas plus jamais aucun aucune dans en sur sous à au aux par pour avec sans entre",
            "pendant avant après depuis vers chez contre parce lorsque alors tout tous toute toutes chaque quelques",
            "autre autres même aussi encore déjà toujours maintenant cependant y se");

    private static final Map<TextLanguage, Set<String>> FOREIGN =
            Map.of(TextLanguage.DUTCH, DUTCH, TextLanguage.GERMAN, GERMAN, TextLanguage.FRENCH, FRENCH);

    private EnglishText() {}

    /** Whether these words, folded to lower case, read as English. No words do not. */
    static boolean isEnglish(List<String> words) {
        List<String> spoken = spoken(words);
        long english = count(spoken, ENGLISH);
        long foreign = FOREIGN.values().stream()
                .mapToLong(language -> count(spoken, language))
                .max()
                .orElseThrow();
        return english * 10 >= spoken.size() && english * 2 > foreign * 3;
    }

    /** The words without numbers and addresses. */
    static List<String> spoken(List<String> words) {
        return words.stream().filter(EnglishText::isSpoken).toList();
    }

    /** How many of the words are function words of Dutch, German or French. */
    static long count(List<String> words, TextLanguage language) {
        return count(words, requireNonNull(FOREIGN.get(language)));
    }

    private static boolean isSpoken(String word) {
        return word.codePoints().noneMatch(Character::isDigit) && !word.startsWith("http");
    }

    private static long count(Collection<String> words, Set<String> language) {
        return words.stream().filter(language::contains).count();
    }

    private static Set<String> words(String... rows) {
        return Stream.of(rows).flatMap(row -> Stream.of(row.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
