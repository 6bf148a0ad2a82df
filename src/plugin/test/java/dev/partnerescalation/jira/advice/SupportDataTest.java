package dev.partnerescalation.jira.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public final class SupportDataTest {

    private static final String HEAD = "source = https://example.com/lifecycle\nas-of = 2026-11-01\n";
    private static final String LINE =
            HEAD + "2.4.6.regular = 2026-08-11\n2.4.6.extended = 2027-08-30\n2.4.6.security-only = 2028-05-31\n";

    private final Map<String, Object> settings = new HashMap<>();
    private final SupportDataStore store = new SupportDataStore(EscalationInJira.settingsFactory(settings));

    @Test
    public void aPhaseLastsUntilTheEndOfItsLastDay() throws UnreadableSupportDataException {
        assertThat(phase("2.4.6-p13", "2026-08-11")).isEqualTo(SupportPhase.REGULAR);
        assertThat(phase("2.4.6", "2026-08-12")).isEqualTo(SupportPhase.EXTENDED);
        assertThat(phase("2.4.6", "2027-08-30")).isEqualTo(SupportPhase.EXTENDED);
        assertThat(phase(" 2.4.6 ", "2027-08-31")).isEqualTo(SupportPhase.SECURITY_ONLY);
        assertThat(phase("2.4.6", "2028-06-01")).isEqualTo(SupportPhase.UNSUPPORTED);
    }

    @Test
    public void whatTheDataDoesNotListIsNotKnownAndNeverWrong() throws UnreadableSupportDataException {
        for (String version : List.of("2.4.9", "2.4", "2.4.60", "latest", "", "2.4.6-beta1", "2.4.6;drop", "v2.4.6")) {
            assertWithMessage(version).that(phase(version, "2026-11-16")).isEqualTo(SupportPhase.NOT_KNOWN);
        }
    }

    @Test
    public void anEntryThatCannotBeReadIsNamed() {
        assertThat(unreadable("as-of = 2026-11-01\n2.4.8.regular = 2028-05-31")).isEqualTo("source");
        assertThat(unreadable("source = javascript:alert(1)\nas-of = 2026-11-01"))
                .isEqualTo("source");
        assertThat(unreadable("source = https://example.com/x\nas-of = yesterday"))
                .isEqualTo("as-of");
        assertThat(unreadable(HEAD)).isEqualTo("2.4.8.regular");
        assertThat(unreadable(HEAD + "2.4.8.regular = soon")).isEqualTo("2.4.8.regular");
        assertThat(unreadable(HEAD + "2.4.8.unsupported = 2026-01-01")).isEqualTo("2.4.8.unsupported");
        assertThat(unreadable(HEAD + "latest = 2026-01-01")).isEqualTo("latest");
        assertThat(unreadable(HEAD + "a = \\u00")).isEqualTo("\\u");
        assertThat(unreadable(LINE + "# \0")).isEqualTo("NUL");
        assertThat(unreadable(LINE + "#".repeat(SupportData.MOST_CHARACTERS))).isEqualTo("size");
    }

    @Test
    public void theDataOfTheAppNamesItsSourceAndItsDay() {
        SupportData own = store.current();

        assertThat(own.source()).startsWith("https://experienceleague.adobe.com/");
        assertThat(own.of("2.4.8-p5", LocalDate.of(2026, 11, 16)).phase()).isEqualTo(SupportPhase.REGULAR);
        assertThat(own.of("2.4.4", LocalDate.of(2026, 11, 16)).phase()).isEqualTo(SupportPhase.SECURITY_ONLY);
        assertThat(store.isReplaced()).isFalse();
    }

    @Test
    public void anAdministratorsDataHoldsUntilItIsReset() throws UnreadableSupportDataException {
        store.replace(LINE);
        assertThat(store.current().asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(store.isReplaced()).isTrue();

        assertThrows(UnreadableSupportDataException.class, () -> store.replace("nonsense"));
        assertThat(store.text()).isEqualTo(LINE);

        store.reset();
        assertThat(store.isReplaced()).isFalse();
        assertThat(store.text()).contains("2.4.9.regular");
    }

    @Test
    public void damagedSettingsAreNotUsed() {
        settings.put("dev.partnerescalation.partner-escalation:commerce-versions", "2.4.8 = forever");

        assertThat(store.current().source()).startsWith("https://experienceleague.adobe.com/");
    }

    @Test
    public void adviceIsGivenUnlessSupportIsRegular() throws UnreadableSupportDataException {
        store.replace(LINE + "2.4.8.regular = 2028-05-31\n2.4.0.regular = 2023-01-01\n");
        Advice advice = new Advice(store);

        assertThat(said(advice, "2.4.8")).isEmpty();
        assertThat(said(advice, "2.4.6").orElseThrow()).contains("30. August 2027");
        assertThat(said(advice, "2.4.0").orElseThrow()).contains("2.4.0");
        assertThat(said(advice, "2.3.7").orElseThrow()).contains("1. November 2026");
        assertThat(advice.support(Optional.empty(), LocalDate.of(2026, 11, 16))).isEmpty();
    }

    private static Optional<String> said(Advice advice, String version) {
        return advice.support(Optional.of(version), LocalDate.of(2026, 11, 16)).flatMap(support -> advice.onVersion(
                        support, Bundles.texts(Locale.GERMANY).forUser(null))
                .map(AdviceItem::text));
    }

    private static SupportPhase phase(String version, String day) throws UnreadableSupportDataException {
        return SupportData.parse(LINE).of(version, LocalDate.parse(day)).phase();
    }

    private static String unreadable(String text) {
        return assertThrows(UnreadableSupportDataException.class, () -> SupportData.parse(text))
                .entry();
    }
}
