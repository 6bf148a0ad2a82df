package dev.partnerescalation.jira.readiness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Reason;
import dev.partnerescalation.rules.ReasonCode;
import dev.partnerescalation.rules.Why;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class ReasonMessagesTest {

    private static final Set<ReasonCode> ABOUT_A_TEXT = EnumSet.of(
            ReasonCode.SCOPE_NOTES,
            ReasonCode.SCOPE_TIMELINE,
            ReasonCode.CONTACT_MISSING,
            ReasonCode.ENGLISH_MISSING,
            ReasonCode.WAIVER_REASON);

    @Test
    public void everyReasonIsASentenceInEveryLanguage() {
        for (Locale language : Bundles.LANGUAGES) {
            for (ReasonCode code : ReasonCode.values()) {
                saysSomething(language, reason(code, Optional.empty()));
            }
            for (ReasonCode code : ABOUT_A_TEXT) {
                for (Why why : Why.values()) {
                    saysSomething(language, reason(code, Optional.of(why)));
                }
            }
        }
    }

    @Test
    public void aReaderOfAnotherLanguageReadsEveryReasonInEnglish() {
        for (ReasonCode code : ReasonCode.values()) {
            Reason reason = reason(code, Optional.empty());
            assertThat(texts(Bundles.UNTRANSLATED).text(reason))
                    .isEqualTo(texts(Locale.ENGLISH).text(reason));
        }
    }

    @Test
    public void theCodeIsTheKeyOfItsText() {
        assertThat(ReasonMessages.key(reason(ReasonCode.CONTACT_WAITING, Optional.empty())))
                .isEqualTo("partnerescalation.error.contact.waiting");
        assertThat(ReasonMessages.key(reason(ReasonCode.SCOPE_NOTES, Optional.of(Why.FILLER))))
                .isEqualTo("partnerescalation.error.text.filler");
    }

    @Test
    public void aDayIsWrittenAsTheLanguageWritesItAndNeverShifts() {
        Reason waiting = reason(ReasonCode.CONTACT_WAITING, Optional.empty());
        assertThat(texts(Bundles.DUTCH).text(waiting)).contains("23 november 2026");
        assertThat(texts(Bundles.GERMAN).text(waiting)).contains("23. November 2026");
        assertThat(texts(Locale.ENGLISH).text(waiting)).contains("November 23, 2026");
    }

    @Test
    public void numbersAreDeclined() {
        Reason one = new Reason(
                ReasonCode.EXAMPLES_MISSING,
                Optional.empty(),
                Optional.of(CaseField.EXAMPLE_REFERENCES),
                List.of(1, 0));
        Reason many = new Reason(
                ReasonCode.EXAMPLES_MISSING,
                Optional.empty(),
                Optional.of(CaseField.EXAMPLE_REFERENCES),
                List.of(3, 2));
        assertThat(texts(Bundles.GERMAN).text(one))
                .startsWith("Mindestens ein Beispiel ist erforderlich. Gefunden: 0.");
        assertThat(texts(Bundles.GERMAN).text(many))
                .startsWith("Mindestens 3 Beispiele sind erforderlich. Gefunden: 2.");
    }

    @Test
    public void aShortTextIsToldOfOneWordAsOne() {
        Reason shortText = new Reason(
                ReasonCode.SCOPE_NOTES, Optional.of(Why.TOO_SHORT), Optional.of(CaseField.SCOPE_NOTES), List.of(40, 1));
        assertThat(texts(Locale.ENGLISH).text(shortText)).endsWith("Write at least 40 characters and one word.");
        assertThat(texts(Bundles.DUTCH).text(shortText)).endsWith("Schrijf minstens 40 tekens en \u00e9\u00e9n woord.");
        assertThat(texts(Bundles.GERMAN).text(shortText)).endsWith("Schreiben Sie mindestens 40 Zeichen und ein Wort.");
    }

    @Test
    public void allWaivedChecksAreNamed() {
        for (ReasonCode code : List.of(ReasonCode.WAIVER_REASON, ReasonCode.WAIVER_FOUR_EYES)) {
            assertThat(texts(Bundles.GERMAN).text(reason(code, Optional.empty())))
                    .contains(Bundles.text(Bundles.GERMAN, "partnerescalation.check.scope") + ", "
                            + Bundles.text(Bundles.GERMAN, "partnerescalation.check.contact"));
        }
    }

    @Test
    public void aCopyNamesBothFields() {
        Reason copied = reason(ReasonCode.SCOPE_NOTES, Optional.of(Why.COPIED));
        assertThat(texts(Bundles.DUTCH).text(copied))
                .contains("\"<scope-outcome>\" is gelijk aan die in het veld \"<summary>\"");
    }

    private static void saysSomething(Locale language, Reason reason) {
        String sentence = texts(language).text(reason);
        assertWithMessage(language + " " + reason).that(sentence).endsWith(".");
        assertWithMessage(language + " " + reason).that(sentence).doesNotContain("{");
        assertWithMessage(language + " " + reason).that(sentence).doesNotContain("null");
    }

    private static ReasonMessages texts(Locale language) {
        return new ReasonMessages(Bundles.texts(language).forUser(null), field -> "<" + field.key() + ">");
    }

    /** A reason with the arguments that its code documents; the field is one that is easy to find in a sentence. */
    private static Reason reason(ReasonCode code, Optional<Why> why) {
        List<Object> arguments = why.map(ReasonMessagesTest::argumentsOf).orElseGet(() -> switch (code) {
            case SCOPE_NOTES, SCOPE_TIMELINE, CONTACT_MISSING, ENGLISH_MISSING -> List.of(40);
            case WAIVER_REASON -> List.of(40, Check.SCOPE, Check.CONTACT);
            case WAIVER_FOUR_EYES -> List.of(Check.SCOPE, Check.CONTACT);
            case CONTACT_WAITING, CONTACT_DUE_TOO_EARLY -> List.of(LocalDate.of(2026, 11, 23));
            case EXAMPLES_MISSING, EXAMPLES_LINKED -> List.of(2, 1);
            case WAIVER_FORBIDDEN -> List.of(Check.SCOPE);
            default -> List.of();
        });
        return new Reason(code, why, Optional.of(CaseField.SCOPE_OUTCOME), arguments);
    }

    private static List<Object> argumentsOf(Why why) {
        return switch (why) {
            case FILLER -> List.of();
            case COPIED -> List.of(CaseField.SUMMARY);
            case TOO_SHORT -> List.of(40, 5);
        };
    }
}
