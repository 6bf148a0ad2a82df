package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.rules.Cases.judge;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public final class EnglishTest {

    private static final Reason NOT_ENGLISH = Reason.at(CaseField.ENGLISH_SUMMARY, ReasonCode.ENGLISH_LANGUAGE);
    private static final String DUTCH =
            "De partner heeft de checkout opgeleverd zonder de afgesproken koppeling en klanten kunnen niet betalen.";

    @Test
    public void technicalEnglishWithDutchAndGermanNamesIsEnglish() throws IOException {
        assertThat(texts("english").size()).isAtLeast(20);
        for (String text : texts("english")) {
            assertWithMessage(text).that(isEnglish(text)).isTrue();
        }
    }

    @Test
    public void dutchAndGermanWithEnglishTermsAreNotEnglish() throws IOException {
        for (String language : List.of("dutch", "german")) {
            assertThat(texts(language).size()).isAtLeast(20);
            for (String text : texts(language)) {
                assertWithMessage(text).that(isEnglish(text)).isFalse();
            }
        }
    }

    @Test
    public void otherLanguagesMixturesAndListsOfTermsAreNotEnglish() throws IOException {
        for (String language : List.of("french", "other")) {
            for (String text : texts(language)) {
                assertWithMessage(text).that(isEnglish(text)).isFalse();
            }
        }
    }

    @Test
    public void oneFunctionWordInTenIsEnough() {
        assertThat(isEnglish("The cart index broke, checkout failed, staging crashed twice today"))
                .isTrue();
        assertThat(isEnglish("The cart index broke, checkout failed, staging crashed repeatedly today, nightly"))
                .isFalse();
        assertThat(isEnglish("The cart index broke, checkout failed, staging crashed repeatedly today, nightly 12.5x"
                        + " https://shop.example/the"))
                .isFalse();
        assertThat(isEnglish("The cart index broke, checkout failed, staging crashed repeatedly today 12.5x 2026"
                        + " https://shop.example/a"))
                .isTrue();
    }

    @Test
    public void foreignFunctionWordsMustStayBelowTwoThirds() {
        assertThat(isEnglish("the with their de het")).isFalse();
        assertThat(isEnglish("the with their this de het")).isTrue();
        assertThat(isEnglish("the with their und nicht")).isFalse();
        assertThat(isEnglish("the with their dans avec")).isFalse();
        assertThat(isEnglish("the with het und dans")).isTrue();
        assertThat(isEnglish("")).isFalse();
        assertThat(isEnglish("2026 12.5x")).isFalse();
    }

    @Test
    public void theSummaryForAdobeIsMissingOrInTheWrongLanguage() {
        assertThat(judge(Check.ENGLISH, prepared())).isEqualTo(met(Check.ENGLISH));
        assertThat(judge(Check.ENGLISH, prepared().englishSummary("")))
                .isEqualTo(open(Check.ENGLISH, Reason.at(CaseField.ENGLISH_SUMMARY, ReasonCode.ENGLISH_MISSING, 40)));
        assertThat(judge(Check.ENGLISH, prepared().englishSummary(DUTCH))).isEqualTo(open(Check.ENGLISH, NOT_ENGLISH));
    }

    @Test
    public void aCopiedTextInTheWrongLanguageIsBoth() {
        assertThat(judge(Check.ENGLISH, prepared().description(DUTCH).englishSummary(DUTCH)))
                .isEqualTo(open(Check.ENGLISH, missing(Why.COPIED, CaseField.DESCRIPTION), NOT_ENGLISH));
    }

    @Test
    public void aShortTextOrAPlaceholderHasNoLanguage() {
        assertThat(judge(Check.ENGLISH, prepared().englishSummary("Partner reageert niet.")))
                .isEqualTo(open(Check.ENGLISH, missing(Why.TOO_SHORT, 40, 5)));
        assertThat(judge(
                        Check.ENGLISH,
                        prepared().englishSummary("volgt nog, zie boven, niet van toepassing, wordt nog aangevuld")))
                .isEqualTo(open(Check.ENGLISH, missing(Why.FILLER)));
    }

    private static Reason missing(Why why, Object... arguments) {
        return new Reason(
                ReasonCode.ENGLISH_MISSING,
                Optional.of(why),
                Optional.of(CaseField.ENGLISH_SUMMARY),
                List.of(arguments));
    }

    private static boolean isEnglish(String text) {
        return EnglishText.isEnglish(Words.of(text).list());
    }

    private static List<String> texts(String language) throws IOException {
        try (InputStream file = EnglishTest.class.getResourceAsStream("/language/" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
