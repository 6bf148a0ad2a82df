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
    public void otherLanguagesAndMixturesAreNotEnglish() throws IOException {
        for (String language : List.of("french", "other")) {
            for (String text : texts(language)) {
                assertWithMessage(text).that(isEnglish(text)).isFalse();
            }
        }
    }

    @Test
    public void namesAndTermsAloneAreNotDoubted() {
        assertThat(isEnglish("checkout cart payment invoice shipment catalog index cron deploy patch release staging"))
                .isTrue();
        assertThat(isEnglish("Magento Varnish Redis Fastly 2026 12.5x https://shop.example/de/het"))
                .isTrue();
        assertThat(isEnglish("Jan van der Berg, Bas de Groot, Heike von Stetten, agency checkout"))
                .isTrue();
        assertThat(isEnglish("")).isTrue();
    }

    @Test
    public void twoWordsOfAnotherLanguageAreNeeded() {
        assertThat(isEnglish("checkout niet staging")).isTrue();
        assertThat(isEnglish("checkout niet staging het")).isFalse();
        assertThat(isEnglish("checkout nicht staging und")).isFalse();
        assertThat(isEnglish("checkout avec staging dans")).isFalse();
        assertThat(isEnglish("checkout para staging pero")).isFalse();
        assertThat(isEnglish("checkout het staging und")).isTrue();
    }

    @Test
    public void asManyEnglishWordsClearTheDoubt() {
        assertThat(isEnglish("the checkout niet with staging het")).isTrue();
        assertThat(isEnglish("the checkout niet geen with staging het")).isFalse();
    }

    @Test
    public void oneWordInTenMustBeOfTheOtherLanguage() {
        assertThat(isEnglish("niet het" + " staging".repeat(18))).isFalse();
        assertThat(isEnglish("niet het" + " staging".repeat(18) + " 2026 https://shop.example/a"))
                .isFalse();
        assertThat(isEnglish("niet het" + " staging".repeat(19))).isTrue();
    }

    @Test
    public void whatLanguagesShareSpeaksForNone() {
        assertThat(isEnglish("die war hat met want so an was in")).isTrue();
        assertThat(isEnglish("niet het die war hat met want so an was in")).isFalse();
        assertThat(isEnglish("plus comment car son sans avec staging dans")).isFalse();
        assertThat(isEnglish("plus comment car son avec")).isTrue();
    }

    @Test
    public void aQuotationTakesNoPart() {
        assertThat(isEnglish("Partner wrote this twice: \"" + DUTCH + "\"")).isTrue();
        assertThat(isEnglish("Partner zegt nu opnieuw: {quote}The module is not part of the scope.{quote} Niet waar."))
                .isFalse();
        assertThat(isEnglish("Error in staging again: {code}" + DUTCH + "{code}"))
                .isTrue();
    }

    @Test
    public void aTextThatIsAlmostOnlyAQuotationIsJudgedWithIt() {
        assertThat(isEnglish("\"" + DUTCH + "\"")).isFalse();
        assertThat(isEnglish("Partner wrote twice: \"" + DUTCH + "\"")).isFalse();
        assertThat(isEnglish("Partner wrote this twice: \"" + DUTCH + "\"")).isTrue();
    }

    @Test
    public void shapesOfWordsSpeakForTheirLanguage() {
        for (String pair : List.of(
                "levertijd vertraagd",
                "duurste schaal",
                "opnieuw eeuwig",
                "klacht bericht",
                "geleverd aangeboden",
                "afgekeurd opgelost",
                "toegezegd ingesteld",
                "uitgezocht zekerheid",
                "eerlijk tijdelijke",
                "meldingen gefactureerd",
                "geprobeerde haalbaar",
                "migratie foutloos",
                "logisch technische",
                "sp\u00e4ter b\u00f6rse",
                "f\u00fcnfte stra\u00dfe",
                "schlimm schnitt",
                "schwer schrift",
                "geliefert angefragt",
                "abgelehnt ausgefallen",
                "eingestellt zugestellt",
                "lieferung zahlungen",
                "einheit schwierigkeit",
                "endlich freundliche",
                "freundlichen typisch",
                "typische blockiert",
                "probieren gesellschaft",
                "retard\u00e9 probl\u00e8me",
                "fen\u00eatre gar\u00e7on",
                "voil\u00e0 aient",
                "voulaient serieuse",
                "nombreux heureux",
                "\u043f\u0430\u0440\u0442\u043d\u0451\u0440 \u043f\u0438\u0441\u044c\u043c\u0430")) {
            assertWithMessage(pair).that(isEnglish("checkout staging " + pair)).isFalse();
        }
        for (String pair : List.of(
                "samsung young",
                "generated segment",
                "gegen gent",
                "getting generating",
                "exchange budget",
                "ijs ung")) {
            assertWithMessage(pair).that(isEnglish("checkout staging " + pair)).isTrue();
        }
        for (String word : List.of(
                "throttled", "whitelist", "duplicated", "randomly", "slowness", "helpful", "insight", "should")) {
            assertWithMessage(word)
                    .that(isEnglish(word + " checkout " + word + " niet het"))
                    .isTrue();
        }
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
        return EnglishText.foreign(EnglishText.spoken(text)).isEmpty();
    }

    private static List<String> texts(String language) throws IOException {
        try (InputStream file = EnglishTest.class.getResourceAsStream("/language/" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
