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
        assertThat(unreadable(HEAD + "2.4.8.patch = 2.4.7-p1")).isEqualTo("2.4.8.patch");
        assertThat(unreadable(HEAD + "patches.source = ftp://example.com/x")).isEqualTo("patches.source");
        assertThat(unreadable(HEAD + "patches.as-of = soon")).isEqualTo("patches.as-of");
        assertThat(unreadable(HEAD + "latest = 2026-01-01")).isEqualTo("latest");
        assertThat(unreadable(HEAD + "a = \\u00")).isEqualTo("\\u");
        assertThat(unreadable(LINE + "# \0")).isEqualTo("NUL");
        assertThat(unreadable(LINE + "#".repeat(SupportData.MOST_CHARACTERS))).isEqualTo("size");
    }

    @Test
    public void aFileOfTheFirstVersionStaysReadable() throws UnreadableSupportDataException {
        SupportData old = SupportData.parse(LINE);

        assertThat(old.source())
                .isEqualTo(new SupportSource("https://example.com/lifecycle", LocalDate.of(2026, 11, 1)));
        assertThat(old.patchSource()).isEqualTo(old.source());
        assertThat(old.lines().get("2.4.6").released()).isEmpty();
        assertThat(old.of("2.4.6-p1", LocalDate.of(2026, 11, 16)).newerPatch()).isEmpty();
    }

    @Test
    public void everythingThatAdobeStatesIsReadAndASecondSourceToo() throws UnreadableSupportDataException {
        SupportData data = SupportData.parse(LINE
                + "patches.source = https://example.com/patches\npatches.as-of = 2026-05-12\n"
                + "2.4.6.released = 2023-03-14\n2.4.6.enforced = 2028-06-01\n2.4.6.patch = 2.4.6-p15\n");

        assertThat(data.patchSource())
                .isEqualTo(new SupportSource("https://example.com/patches", LocalDate.of(2026, 5, 12)));
        ReleaseLine line = data.lines().get("2.4.6");
        assertThat(line.released()).hasValue(LocalDate.of(2023, 3, 14));
        assertThat(line.enforced()).hasValue(LocalDate.of(2028, 6, 1));
        assertThat(line.newestPatch()).hasValue("2.4.6-p15");
        assertThat(line.until(SupportPhase.EXTENDED)).hasValue(LocalDate.of(2027, 8, 30));
    }

    @Test
    public void aPatchThatIsOlderThanTheNewestOfItsLineIsTold() throws UnreadableSupportDataException {
        SupportData data = SupportData.parse(LINE + "2.4.6.patch = 2.4.6-p15\n");
        LocalDate today = LocalDate.of(2026, 11, 16);

        for (String older : List.of("2.4.6", "2.4.6-p2", "2.4.6-p14")) {
            assertWithMessage(older).that(data.of(older, today).newerPatch()).hasValue("2.4.6-p15");
        }
        for (String newest : List.of("2.4.6-p15", "2.4.6-p16", "2.4.7", "2.4.6-beta1")) {
            assertWithMessage(newest).that(data.of(newest, today).newerPatch()).isEmpty();
        }
    }

    @Test
    public void dataIsOldAfter120DaysWhereItIsUsed() throws UnreadableSupportDataException {
        SupportData data = SupportData.parse(LINE + "patches.as-of = 2026-05-12\n2.4.6.patch = 2.4.6-p15\n");

        assertThat(data.of("2.4.6-p15", LocalDate.of(2027, 3, 1)).oldSince()).isEmpty();
        assertThat(data.of("2.4.6-p15", LocalDate.of(2027, 3, 2)).oldSince()).hasValue(LocalDate.of(2026, 11, 1));
        assertThat(data.of("2.4.6-p14", LocalDate.of(2026, 11, 16)).oldSince()).hasValue(LocalDate.of(2026, 5, 12));
    }

    @Test
    public void theDataOfTheAppIsWhatAdobeStatesOnTheDayOfItsPage() {
        SupportData own = store.current();

        assertThat(own.source().asOf()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(own.lines().keySet()).containsExactly("2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.8", "2.4.9");
        assertThat(own.lines().get("2.4.6"))
                .isEqualTo(new ReleaseLine(
                        Map.of(
                                SupportPhase.REGULAR, LocalDate.of(2026, 8, 11),
                                SupportPhase.EXTENDED, LocalDate.of(2027, 8, 31),
                                SupportPhase.SECURITY_ONLY, LocalDate.of(2028, 5, 31)),
                        Optional.of(LocalDate.of(2023, 3, 14)),
                        Optional.of(LocalDate.of(2028, 6, 1)),
                        Optional.of("2.4.6-p15")));
        assertThat(own.source().address()).startsWith("https://experienceleague.adobe.com/");
        assertThat(own.of("2.4.8-p5", LocalDate.of(2026, 11, 16)).phase()).isEqualTo(SupportPhase.REGULAR);
        assertThat(own.of("2.4.4", LocalDate.of(2026, 11, 16)).phase()).isEqualTo(SupportPhase.SECURITY_ONLY);
        assertThat(store.isReplaced()).isFalse();
    }

    @Test
    public void anAdministratorsDataHoldsUntilItIsReset() throws UnreadableSupportDataException {
        store.replace(LINE);
        assertThat(store.current().source().asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
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

        assertThat(store.current().source().address()).startsWith("https://experienceleague.adobe.com/");
    }

    @Test
    public void adviceIsGivenUnlessSupportIsRegular() throws UnreadableSupportDataException {
        store.replace(LINE + "2.4.8.regular = 2028-05-31\n2.4.0.regular = 2023-01-01\n");
        Advice advice = new Advice(store);

        assertThat(said(advice, "2.4.8", "2026-11-16")).isEmpty();
        assertThat(said(advice, "2.4.6", "2026-11-16")).containsExactly("version.extended");
        assertThat(said(advice, "2.4.0", "2026-11-16")).containsExactly("version.unsupported");
        assertThat(said(advice, "2.3.7", "2026-11-16")).containsExactly("version.unknown");
        assertThat(advice.support(Optional.empty(), LocalDate.of(2026, 11, 16))).isEmpty();
    }

    @Test
    public void anOlderPatchAndOldDataAreAdviceWithTheirSources() throws UnreadableSupportDataException {
        store.replace(LINE + "2.4.8.regular = 2028-05-31\n2.4.8.patch = 2.4.8-p5\n");
        Advice advice = new Advice(store);

        assertThat(said(advice, "2.4.8-p4", "2026-11-16")).containsExactly("version.patch");
        assertThat(said(advice, "2.4.8-p5", "2026-11-16")).isEmpty();
        assertThat(said(advice, "2.4.8-p5", "2027-06-01")).containsExactly("version.old-data");
        List<AdviceItem> items = items(advice, "2.4.6-p3", "2027-06-01");
        assertThat(items.get(0).text()).contains("30. August 2027");
        assertThat(items.get(1).text()).contains("1. November 2026");
        assertThat(items.get(1).text()).contains("120");
        for (AdviceItem item : items) {
            assertThat(item.source()).hasValue(store.current().source());
        }
    }

    private static List<String> said(Advice advice, String version, String day) {
        return items(advice, version, day).stream().map(AdviceItem::code).toList();
    }

    private static List<AdviceItem> items(Advice advice, String version, String day) {
        VersionSupport support =
                advice.support(Optional.of(version), LocalDate.parse(day)).orElseThrow();
        return advice.onVersion(support, Bundles.texts(Locale.GERMANY).forUser(null));
    }

    private static SupportPhase phase(String version, String day) throws UnreadableSupportDataException {
        return SupportData.parse(LINE).of(version, LocalDate.parse(day)).phase();
    }

    private static String unreadable(String text) {
        return assertThrows(UnreadableSupportDataException.class, () -> SupportData.parse(text))
                .entry();
    }
}
