package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public final class ReadinessTest {

    private static final Reason SOME_REASON = Reason.general(ReasonCode.EXAMPLES_SCREEN);

    @Test
    public void aPreparedEscalationIsReady() {
        Readiness readiness = EscalationPolicy.standard().judge(Cases.prepared().build());

        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.blocking()).isEmpty();
        assertThat(readiness.warnings()).isEmpty();
        assertThat(readiness.findings().stream().map(Finding::check).toList())
                .containsExactlyElementsIn(Check.values())
                .inOrder();
        assertThat(readiness.findings().stream().map(Finding::state).toList())
                .containsExactly("met", "notNeeded", "met", "met", "met", "met")
                .inOrder();
    }

    @Test
    public void anEmptyEscalationSaysEverythingAtOnce() {
        Readiness readiness = EscalationPolicy.standard()
                .judge(EscalationCase.on(Cases.MONDAY).build());

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.blocking().stream().map(Finding::check).toList())
                .containsExactly(Check.SCOPE, Check.CONTACT, Check.EXAMPLES, Check.ENGLISH)
                .inOrder();
        assertThat(readiness.warnings()).isEmpty();
        assertThat(readiness.findings().stream().map(ReadinessTest::codes).toList())
                .containsExactly(
                        "scope.missing scope.notes",
                        "",
                        "contact.date contact.missing contact.response",
                        "",
                        "examples.missing examples.linked",
                        "english.missing")
                .inOrder();
    }

    @Test
    public void aWarningIsNoObstacle() {
        Readiness readiness = EscalationPolicy.builder()
                .mode(Check.ENGLISH, Mode.WARN)
                .build()
                .judge(Cases.prepared().englishSummary("").build());

        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.warnings()).containsExactly(readiness.of(Check.ENGLISH));
    }

    @Test
    public void aCheckThatIsOffIsPresentAndNotNeeded() {
        EscalationPolicy lenient =
                EscalationPolicy.builder().mode(Check.SCOPE, Mode.OFF).build();

        Readiness readiness = lenient.judge(Cases.prepared()
                .scopeNotes("")
                .partnerResponse(PartnerResponse.RESOLVED)
                .build());

        assertThat(readiness.of(Check.SCOPE)).isEqualTo(new Finding.NotNeeded(Check.SCOPE, Mode.OFF));
        assertThat(readiness.blocking()).containsExactly(readiness.of(Check.CONTACT));
    }

    @Test
    public void theSameCaseAlwaysGetsTheSameAnswer() {
        EscalationCase escalation = Cases.prepared().scopeNotes("").build();

        assertThat(EscalationPolicy.standard().judge(escalation))
                .isEqualTo(EscalationPolicy.standard().judge(escalation));
    }

    @Test
    public void aGapBetweenTheFindingsIsRefused() {
        List<Finding> findings = new ArrayList<>(
                EscalationPolicy.standard().judge(Cases.prepared().build()).findings());
        Collections.swap(findings, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> new Readiness(findings));
        findings.remove(0);
        assertThrows(IllegalArgumentException.class, () -> new Readiness(findings));
    }

    @Test
    public void everyStateHasItsStableName() {
        assertThat(new Finding.Met(Check.SCOPE, Mode.BLOCK).state()).isEqualTo("met");
        assertThat(new Finding.Open(Check.SCOPE, Mode.BLOCK, List.of(SOME_REASON)).state())
                .isEqualTo("open");
        assertThat(new Finding.Waived(Check.SCOPE, Mode.BLOCK, "why").state()).isEqualTo("waived");
        assertThat(new Finding.NotNeeded(Check.SCOPE, Mode.BLOCK).state()).isEqualTo("notNeeded");
    }

    @Test
    public void anOpenFindingHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Finding.Open(Check.SCOPE, Mode.BLOCK, List.of()));
    }

    @Test
    public void aReasonCarriesOnlyWhatATextCanPrint() {
        List<Object> printable = List.of(1, LocalDate.EPOCH, CaseField.SUMMARY, Check.SCOPE, "text");
        assertThat(Reason.general(ReasonCode.SCOPE_MISSING, printable.toArray()))
                .isEqualTo(new Reason(ReasonCode.SCOPE_MISSING, Optional.empty(), Optional.empty(), printable));
        assertThrows(IllegalArgumentException.class, () -> Reason.general(ReasonCode.SCOPE_MISSING, 1, Month.MAY));
    }

    private static String codes(Finding finding) {
        return finding instanceof Finding.Open open
                ? String.join(
                        " ",
                        open.reasons().stream()
                                .map(reason -> reason.code().code())
                                .toList())
                : "";
    }
}
