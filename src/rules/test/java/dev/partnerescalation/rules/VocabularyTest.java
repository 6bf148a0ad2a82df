package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.Test;

/** Keys stand in workflows, settings and clients, so they are written down a second time here. */
public final class VocabularyTest {

    @Test
    public void checksHaveTheirKeysInTheOrderOfTheWork() {
        assertThat(keys(Check.values(), Check::key)).isEqualTo("scope timeline contact opportunity examples english");
        assertThat(Check.of("contact")).isEqualTo(Optional.of(Check.CONTACT));
    }

    @Test
    public void onlyTheChecksOfTheFirstReleaseHoldWhereSettingsDoNotNameThem() {
        assertThat(Stream.of(Check.values())
                        .filter(check -> check.since().equals("1.0"))
                        .map(Check::key))
                .containsExactly("scope", "timeline", "contact", "opportunity", "examples", "english");
    }

    @Test
    public void aKeyIsFoundOnlyExactly() {
        assertThat(Check.of("Contact")).isEmpty();
        assertThat(Check.of("")).isEmpty();
        assertThat(Check.of("CONTACT")).isEmpty();
    }

    @Test
    public void fieldsHaveTheKeysOfTheSetUp() {
        assertThat(keys(CaseField.values(), CaseField::key))
                .isEqualTo("summary description scope-outcome scope-notes timeline-impact partner-contact-date"
                        + " partner-contact-notes partner-response partner-response-due example-references"
                        + " english-summary waived-checks waiver-reason");
        assertThat(CaseField.of("scope-notes")).isEqualTo(Optional.of(CaseField.SCOPE_NOTES));
    }

    @Test
    public void optionsHaveTheKeysOfTheSetUp() {
        assertThat(keys(ScopeOutcome.values(), ScopeOutcome::key))
                .isEqualTo("in-scope-not-delivered in-scope-not-satisfactory added-later out-of-scope");
        assertThat(ScopeOutcome.of("added-later")).isEqualTo(Optional.of(ScopeOutcome.ADDED_LATER));
        assertThat(keys(PartnerResponse.values(), PartnerResponse::key))
                .isEqualTo("none unclear disagrees agreed-not-done resolved");
        assertThat(PartnerResponse.of("none")).isEqualTo(Optional.of(PartnerResponse.NONE));
    }

    @Test
    public void settingsHaveTheKeysOfTheForm() {
        assertThat(keys(Mode.values(), Mode::key)).isEqualTo("block warn off");
        assertThat(Mode.of("warn")).isEqualTo(Optional.of(Mode.WARN));
        assertThat(keys(Waivers.values(), Waivers::key)).isEqualTo("allowed four-eyes forbidden");
        assertThat(Waivers.of("four-eyes")).isEqualTo(Optional.of(Waivers.FOUR_EYES));
        assertThat(keys(HolidayCalendar.values(), HolidayCalendar::key))
                .isEqualTo("none NL BE AT DE DE-BW DE-BY DE-BE DE-BB DE-HB DE-HH DE-HE DE-MV DE-NI DE-NW DE-RP DE-SL"
                        + " DE-SN DE-ST DE-SH DE-TH");
        assertThat(HolidayCalendar.of("DE-BY")).isEqualTo(Optional.of(HolidayCalendar.DE_BY));
    }

    @Test
    public void reasonsHaveTheCodesOfTheTexts() {
        assertThat(keys(ReasonCode.values(), ReasonCode::code))
                .isEqualTo("scope.missing scope.notes scope.timeline contact.date contact.date-future contact.missing"
                        + " contact.response contact.resolved contact.waiting contact.due-too-early examples.missing"
                        + " examples.linked examples.screen english.missing english.language waiver.reason waiver.four-eyes"
                        + " waiver.forbidden");
        assertThat(keys(Why.values(), Why::key)).isEqualTo("filler copied too-short");
    }

    private static <E> String keys(E[] constants, Function<E, String> key) {
        return String.join(" ", Stream.of(constants).map(key).toList());
    }
}
