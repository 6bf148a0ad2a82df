package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.issue.EscalationField.WAIVED_CHECKS;
import static dev.partnerescalation.jira.issue.EscalationField.WAIVER_REASON;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.FourEyes;
import dev.partnerescalation.rules.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** Who is taken to have set the waivers and written their reason. */
public final class WaiverHistoryTest {

    private static final String REASON = "The statement of work was lost when the former agency was dissolved.";
    private static final ApplicationUser ANNEKE = Bundles.user("anneke");

    private final EscalationInJira jira = EscalationInJira.prepared(LocalDate.of(2026, 11, 16));

    @Before
    public void waive() {
        jira.values.put(WAIVED_CHECKS, options("scope", "contact"));
        jira.values.put(WAIVER_REASON, REASON);
    }

    @Test
    public void whatWasNeverChangedIsTheCreators() throws UnreadableCaseException {
        assertThat(hands()).isEqualTo(people("anneke", "claire", "creator", "creator"));
    }

    @Test
    public void theLatestChangeToTheStoredValueCountsInWhateverOrderChangesAreListed() throws UnreadableCaseException {
        changed("bob", 3, WAIVED_CHECKS, ids("contact", "scope"), "Contact,Scope");
        changed("dora", 1, WAIVED_CHECKS, ids("scope", "contact"), "Scope,Contact");
        changed("emil", 2, WAIVER_REASON, null, REASON.replace(" when", " \r\nwhen") + "\r\n");
        changed("fay", 5, EscalationField.SCOPE_NOTES, null, "Something else");
        jira.values.put(WAIVER_REASON, REASON.replace(" when", " \nwhen"));
        assertThat(hands()).isEqualTo(people("anneke", "claire", "bob", "emil"));
    }

    @Test
    public void ofTwoChangesAtTheSameMomentThatOfTheActorCounts() throws UnreadableCaseException {
        for (List<String> order : List.of(List.of("anneke", "bob"), List.of("bob", "anneke"))) {
            jira.changes.clear();
            order.forEach(author -> changed(author, 1, WAIVER_REASON, null, REASON));
            assertThat(hands().reasonBy()).hasValue("anneke");
        }
    }

    @Test
    public void aRenamedFieldKeepsItsHistory() throws UnreadableCaseException {
        jira.changes.add(EscalationInJira.change("bob", 1, "Old name", ids("scope", "contact"), "Scope,Contact"));
        jira.changes.add(EscalationInJira.change("bob", 2, "Old name of the reason", null, REASON));
        assertThat(hands()).isEqualTo(people("anneke", "claire", "bob", "bob"));
    }

    @Test
    public void theSameTextInAnotherFieldIsNoChangeOfTheReason() throws UnreadableCaseException {
        changed("bob", 1, WAIVER_REASON, null, REASON);
        changed("dora", 2, EscalationField.CONCERN, null, REASON);
        assertThat(hands().reasonBy()).hasValue("bob");
    }

    @Test
    public void whatIsBeingEnteredIsTheActors() throws UnreadableCaseException {
        changed("bob", 1, WAIVED_CHECKS, ids("scope"), "Scope");
        changed("bob", 1, WAIVER_REASON, null, REASON);
        jira.stored.put(WAIVED_CHECKS, options("scope"));
        assertThat(hands()).isEqualTo(people("anneke", "claire", "anneke", "bob"));
        jira.stored.put(WAIVED_CHECKS, null);
        jira.stored.put(WAIVER_REASON, null);
        assertThat(hands()).isEqualTo(people("anneke", "claire", "anneke", "anneke"));
    }

    @Test
    public void whatIsSentAgainAsItIsStoredIsNotTheActors() throws UnreadableCaseException {
        changed("bob", 1, WAIVED_CHECKS, ids("scope", "contact"), "Scope,Contact");
        changed("bob", 1, WAIVER_REASON, null, REASON);
        jira.stored.put(WAIVED_CHECKS, options("contact", "scope"));
        jira.stored.put(WAIVER_REASON, REASON + "\r\n");
        assertThat(hands()).isEqualTo(people("anneke", "claire", "bob", "bob"));
    }

    @Test
    public void whileTheIssueIsBeingCreatedEverythingIsTheActors() throws UnreadableCaseException {
        jira.id = null;
        assertThat(hands()).isEqualTo(people("anneke", "claire", "anneke", "anneke"));
    }

    @Test
    public void withoutAReporterOrAReadableHistoryNothingIsShown() throws UnreadableCaseException {
        jira.reporter = null;
        assertThat(hands().areShown()).isFalse();
        jira.reporter = EscalationInJira.REPORTER;
        assertThat(hands().areShown()).isTrue();
        changed(null, 1, WAIVER_REASON, null, REASON);
        assertThat(hands().areShown()).isFalse();
        jira.historyMayBeRead = false;
        assertThat(hands()).isEqualTo(people("anneke", "claire", null, null));
    }

    private void changed(String author, int minute, EscalationField field, String to, String toText) {
        jira.changes.add(
                EscalationInJira.change(author, minute, Bundles.text(Locale.ENGLISH, field.nameKey()), to, toText));
    }

    private FourEyes hands() throws UnreadableCaseException {
        Today today = new Today(Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", TimeZone.getTimeZone("Europe/Amsterdam"))
                .build());
        return jira.cases(today)
                .read(
                        jira.issue(),
                        ANNEKE,
                        EscalationPolicy.builder().waivers(Waivers.FOUR_EYES).build())
                .fourEyes();
    }

    private static List<Object> options(String... keys) {
        return Stream.of(keys)
                .<Object>map(key -> EscalationInJira.option(WAIVED_CHECKS, key))
                .toList();
    }

    /** As Jira writes the ids of several options into the history. */
    private static String ids(String... keys) {
        return Stream.of(keys)
                .map(key -> String.valueOf(
                        EscalationInJira.option(WAIVED_CHECKS, key).getOptionId()))
                .toList()
                .toString();
    }

    private static FourEyes people(String actor, String reporter, String waivedBy, String reasonBy) {
        return new FourEyes(
                Optional.ofNullable(actor),
                Optional.ofNullable(reporter),
                Optional.ofNullable(waivedBy),
                Optional.ofNullable(reasonBy));
    }
}
