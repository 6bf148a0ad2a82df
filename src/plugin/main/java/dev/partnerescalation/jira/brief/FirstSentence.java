package dev.partnerescalation.jira.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a description begins: its first sentence, in at most 200 characters. A full stop behind a number or an abbreviation ends no
 * sentence ("12. Oktober", "bzw."), in the languages that people write here.
 */
final class FirstSentence {

    static final int LONGEST = 200;

    /** What is looked at: enough for a sentence behind much markup, whatever was pasted. */
    private static final int READ = 5_000;

    private static final String MORE = "\u2026";

    /** Macros that show something else than prose, with what is inside. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?s)\\{(code|noformat)[^}\\n]{0,200}\\}.*?(?:\\{\\1\\}|\\z)");

    private static final Pattern MACRO = Pattern.compile("\\{[a-zA-Z]{1,20}(?::[^}\\n]{0,200})?\\}");
    private static final Pattern IMAGE = Pattern.compile("!(?=\\S)[^!\\n\\s|]{1,200}\\.[^!\\n]{1,200}!");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]|\\n]{1,500})(?:\\|[^\\[\\]\\n]{1,2000})?\\]");
    private static final Pattern HEADING = Pattern.compile("h[1-6]\\.\\s");
    private static final Pattern LINE_MARK = Pattern.compile("^(?:h[1-6]\\.|bq\\.|[*#|>-]+(?=\\s)|\\|{1,2})\\s*");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_+])(?=\\S)([^*_+\\n]{1,300}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "bzw", "ca", "evtl", "ggf", "inkl", "max", "min", "nr", "st", "str", "usw", "vgl", "tel", "dr", "prof",
            "bijv", "bv", "blz", "enz", "incl", "mr", "mrs", "ms", "vs", "approx", "etc", "resp", "tgl", "lt", "zzgl",
            "mio", "mrd");

    private FirstSentence() {}

    /** The sentence; "" when there are no words. */
    static String of(String description) {
        String start = description.substring(0, Math.min(READ, description.length()));
        List<String> lines = FOREIGN.matcher(CleanText.lines(start))
                .replaceAll("\n")
                .lines()
                .map(String::strip)
                .toList();
        // What announces something says less than what it announces.
        return Stream.concat(lines.stream().filter(line -> !announces(line)), lines.stream())
                .map(FirstSentence::plain)
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .map(FirstSentence::sentence)
                .orElse("");
    }

    private static boolean announces(String line) {
        return line.endsWith(":") || HEADING.matcher(line).lookingAt();
    }

    private static String plain(String line) {
        String text = LINE_MARK.matcher(line).replaceFirst("");
        text = MACRO.matcher(text).replaceAll(" ");
        text = IMAGE.matcher(text).replaceAll(" ");
        text = LINK.matcher(text).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return CleanText.line(text);
    }

    private static String sentence(String line) {
        int end = end(line);
        String sentence = line.substring(0, end);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST - MORE.length());
        int room = cut > LONGEST / 2 ? cut : LONGEST - MORE.length();
        if (Character.isHighSurrogate(sentence.charAt(room - 1))) {
            room--;
        }
        return sentence.substring(0, room).stripTrailing() + MORE;
    }

    /** Behind the mark that ends the first sentence, or the end of the line. */
    private static int end(String line) {
        for (int at = 0; at < line.length(); at++) {
            char mark = line.charAt(at);
            boolean ends = mark == '!' || mark == '?' || mark == '.' && !isInside(line, at);
            int next = at + 1;
            while (ends && next < line.length() && ".!?)\"'\u201c\u201d\u2019".indexOf(line.charAt(next)) >= 0) {
                next++;
            }
            if (ends && (next == line.length() || Character.isWhitespace(line.charAt(next)))) {
                return next;
            }
        }
        return line.length();
    }

    /**
     * Whether the full stop belongs to an initial, an abbreviation or an ordinal. German writes days as ordinals, so a number of one or two
     * digits before a word goes on; behind a year a sentence may end.
     */
    private static boolean isInside(String line, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        String word = line.substring(start, stop);
        String rest = line.substring(stop + 1).stripLeading();
        if (rest.isEmpty() || word.isEmpty()) {
            return false;
        }
        boolean ordinal = word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && Character.isLetter(rest.codePointAt(0));
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return ordinal || initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
