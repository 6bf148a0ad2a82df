package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** Which texts are copies of each other, at the boundaries that the class documents. */
public final class LikenessTest {

    private static final String TWENTY = words(0, 20);

    @Test
    public void ninetyFiveInAHundredOfTheWordsMakeACopyInWhateverOrder() {
        assertCopy(words(0, 19), words(0, 20), true);
        assertCopy(words(0, 18), words(0, 19), false);
        assertCopy(words(0, 20), words(1, 20), true);
        assertCopy(words(0, 39), words(1, 40), true);
        assertCopy(words(0, 38), words(1, 39), false);
        assertCopy(shuffled(words(0, 19)), words(0, 20), true);
        assertCopy(shuffled(words(0, 18)), words(0, 19), false);
        assertCopy(shuffled(TWENTY) + " " + words(3, 9), TWENTY, true);
    }

    @Test
    public void oneLetterInEachWordMakesNoOtherText() {
        assertCopy(TWENTY, each(TWENTY, 20, "x"), true);
        assertCopy(TWENTY, each(TWENTY, 20, "xy"), false);
        assertCopy(each(TWENTY, 19, "x") + " quite", TWENTY + " other", true);
        assertCopy(each(words(0, 18), 18, "x") + " quite", words(0, 18) + " other", false);
        assertCopy(each(TWENTY, 20, "x"), TWENTY + " more", false);
        assertCopy("deliver every module promptly", "delever evory modole prumptly", true);
        assertCopy("deliver every module promptly", "delver evry modul rompty", false);
    }

    @Test
    public void aPlaceWithFiveInAHundredOfTheLettersMakesNoOtherText() {
        assertCopy("abcdefghijklmnopqrst", "abcdefghijklmnopqrs", false);
        assertCopy("abcdefghijklmnopqrst", "abcdefghi jklmnopqrstu", true);
        assertCopy("abcdefghijklmnopqrst", "abcdefghi xxjklmnopqrst", false);
        assertCopy("abcde fghij klmno pqrst", "abcdefghijklmnoprst" + "u", false);
        assertCopy("abcde fghij klmno pqrst", "abcdexghijklmnopqrst", true);
        assertCopy(
                "abcde fghij klmno pqrst uvwxy zabcd efghi jklmn",
                "abc degh ij klmn opqrstuvw xyzabcdefghijklmn",
                true);
        assertCopy(
                "abcde fghij klmno pqrst uvwxy zabcd efghi jklmn", "abc dhij klmn opqrstuvw xyzabcdefghijklmn", false);
    }

    @Test
    public void belowTwentyLettersOnlyEqualTextsAreCopies() {
        assertCopy("payment fails often", "Payment: fails, often!", true);
        assertCopy("payment fails often", "payment fails oftens", false);
        assertCopy("payment fails often", "often payment fails", false);
        assertCopy("payment fails often so", "often payment fails so", false);
        assertCopy("payment fails often too", "often payment fails too", true);
        assertCopy("payment fails often too", "payment fails often", false);
    }

    @Test
    public void lookAlikesOfEveryKindAreTheLettersThatTheyLookLike() {
        String text = "Chapter four promises an export to the shop on Monday";
        assertCopy(
                text,
                "\u0421h\u0430pter f\u03bfur pr\u03bfm\u0456ses \u0251n exp\u0585rt t\u043e the sh\u043ep on \u041conday",
                true);
        assertCopy(text, "\uff23\uff48apter four promises an \ud835\udc1export to the shop on \u2133onday", true);
        assertCopy(text, text.replace("o", "\u00f6").replace("e", "\u00e9"), true);
        assertCopy(text, text.replace("o", "0").replace("i", "1"), true);
        assertCopy(text, text.replace("o", "\u0436").replace("e", "\u0436"), false);
    }

    @Test
    public void aTextInAnotherScriptIsComparedLikeAnyOther() {
        String russian =
                "\u041f\u0430\u0440\u0442\u043d\u0451\u0440 \u043d\u0435 \u0432\u044b\u043f\u043e\u043b\u043d\u0438\u043b \u0440\u0430\u0431\u043e\u0442\u0443";
        assertCopy(russian, russian + ".", true);
        assertCopy(russian, russian + " " + russian.substring(3, 12) + " \u043d\u043e\u0432\u043e\u0435", false);
    }

    private static void assertCopy(String one, String two, boolean copy) {
        Likeness first = Likeness.of(Words.of(one));
        Likeness second = Likeness.of(Words.of(two));
        assertWithMessage(one + " / " + two).that(first.isCopyOf(second)).isEqualTo(copy);
        assertWithMessage(two + " / " + one).that(second.isCopyOf(first)).isEqualTo(copy);
    }

    /** Words that differ from each other in more than one letter. */
    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> letter(number % 25).repeat(3) + "word"
                        + letter(number / 13).repeat(3))
                .collect(Collectors.joining(" "));
    }

    /** Without the i, which looks like an l. */
    private static String letter(int number) {
        return "abcdefghjklmnopqrstuvwxyz".substring(number, number + 1);
    }

    private static String shuffled(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static String each(String text, int count, String added) {
        String[] words = text.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(at -> at < count ? words[at].substring(0, 2) + added + words[at].substring(2) : words[at])
                .collect(Collectors.joining(" "));
    }
}
