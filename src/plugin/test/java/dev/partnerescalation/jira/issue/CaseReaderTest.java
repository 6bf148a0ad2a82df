package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationCase;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Example.LinkedIssue;
import dev.partnerescalation.rules.Example.WebLink;
import dev.partnerescalation.rules.FourEyes;
import dev.partnerescalation.rules.IssueLocation;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.PartnerResponse;
import dev.partnerescalation.rules.ScopeOutcome;
import dev.partnerescalation.rules.Waivers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.Test;

public final class CaseReaderTest {

    private static final LocalDate CONTACTED = LocalDate.of(2026, 11, 16);
    private static final ApplicationUser ANNEKE = Bundles.user("anneke");
    private static final EscalationPolicy STANDARD = EscalationPolicy.standard();
    private static final EscalationPolicy FOUR_EYES =
            EscalationPolicy.builder().waivers(Waivers.FOUR_EYES).build();
    private static final EscalationPolicy ONLY_SCOPE = EscalationPolicy.builder()
            .mode(Check.TIMELINE, Mode.OFF)
            .mode(Check.CONTACT, Mode.OFF)
            .mode(Check.OPPORTUNITY, Mode.OFF)
            .mode(Check.EXAMPLES, Mode.OFF)
            .mode(Check.ENGLISH, Mode.OFF)
            .build();

    private final EscalationInJira jira = EscalationInJira.prepared(CONTACTED);

    @Test
    public void everyValueArrivesInTheRulesOwnTypes() throws UnreadableCaseException {
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(
                        EscalationInJira.option(EscalationField.WAIVED_CHECKS, "timeline"),
                        EscalationInJira.option(EscalationField.WAIVED_CHECKS, "english")));
        jira.values.put(EscalationField.PARTNER_RESPONSE_DUE, EscalationInJira.picked(CONTACTED.plusDays(9)));
        EscalationCase escalation = read(ANNEKE, STANDARD);
        assertThat(escalation.scopeOutcome()).hasValue(ScopeOutcome.IN_SCOPE_NOT_DELIVERED);
        assertThat(escalation.scopeNotes()).startsWith("Chapter four");
        assertThat(escalation.contactedOn()).hasValue(CONTACTED);
        assertThat(escalation.partnerResponse()).hasValue(PartnerResponse.DISAGREES);
        assertThat(escalation.responseDue()).hasValue(CONTACTED.plusDays(9));
        assertThat(escalation.waived()).containsExactly(Check.TIMELINE, Check.ENGLISH);
        assertThat(escalation.description()).isEmpty();
        assertThat(escalation.englishSummary()).isEmpty();
    }

    @Test
    public void everyFieldIsReadOnce() throws UnreadableCaseException {
        read(ANNEKE, STANDARD);
        assertThat(jira.reads.values().stream().distinct().toList()).containsExactly(1);
    }

    @Test
    public void aPickedDayIsTheSameDayWhateverTheTypeOfTheDate() {
        Date picked = EscalationInJira.picked(CONTACTED);
        assertThat(Today.dayOf(new java.sql.Timestamp(picked.getTime()))).isEqualTo(CONTACTED);
        assertThat(Today.dayOf(new java.sql.Date(picked.getTime()))).isEqualTo(CONTACTED);
    }

    @Test
    public void todayIsTheDayOfThePersonWhoActs() {
        TimeZoneManager zones = Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", TimeZone.getTimeZone("America/Los_Angeles"))
                .with("getDefaultTimezone", TimeZone.getTimeZone("Europe/Amsterdam"))
                .build();
        Today today = new Today(zones, Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC));
        assertThat(today.of(ANNEKE)).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(today.of(null)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    public void linksCountInBothDirectionsAndSayWhatTheyAre() throws UnreadableCaseException {
        jira.outward.clear();
        jira.outward.add(EscalationInJira.link("10000", 42, 7, "10001"));
        jira.inward.add(EscalationInJira.link("10200", 8, 42, EscalationInJira.TYPE));
        jira.outward.add(EscalationInJira.link("10000", 42, 42, EscalationInJira.TYPE));
        jira.urls.add("https://example.org/case/1");
        assertThat(read(ANNEKE, STANDARD).examples())
                .containsExactly(
                        new LinkedIssue("7", false, false, "10000", false),
                        new LinkedIssue("8", true, false, "10200", false),
                        new LinkedIssue("42", true, true, "10000", false),
                        new WebLink("https://example.org/case/1"));
    }

    @Test
    public void linksAreReadOnlyWhenExamplesAreJudged() throws UnreadableCaseException {
        jira.linksMayBeRead = false;
        assertThat(read(ANNEKE, ONLY_SCOPE).examples()).isEmpty();
    }

    @Test
    public void anIssueThatIsBeingCreatedHasNoLinks() throws UnreadableCaseException {
        jira.linksMayBeRead = false;
        jira.id = null;
        assertThat(read(ANNEKE, STANDARD).examples()).isEmpty();
    }

    @Test
    public void linksOnTheScreenArePending() throws UnreadableCaseException {
        assertThat(read(ANNEKE, STANDARD).examplesPending()).isFalse();
        jira.modified.put("issuelinks", new ModifiedValue<>(null, new Object()));
        assertThat(read(ANNEKE, STANDARD).examplesPending()).isTrue();
    }

    @Test
    public void theReporterIsKnownByTheUserKeyAndNoUserIsNotAnotherPerson() throws UnreadableCaseException {
        assertThat(read(ANNEKE, FOUR_EYES).fourEyes().areShown()).isTrue();
        assertThat(read(Bundles.user(EscalationInJira.REPORTER), FOUR_EYES)
                        .fourEyes()
                        .areShown())
                .isFalse();
        assertThat(read(null, FOUR_EYES).fourEyes().areShown()).isFalse();
    }

    @Test
    public void theHistoryIsReadUnderFourEyesOnly() throws UnreadableCaseException {
        jira.historyMayBeRead = false;
        assertThat(read(ANNEKE, STANDARD).fourEyes()).isEqualTo(FourEyes.UNKNOWN);
        assertThat(read(ANNEKE, FOUR_EYES).fourEyes().areShown()).isFalse();
    }

    @Test
    public void theRulesKnowWhereTheEscalationItselfCanBeReached() throws UnreadableCaseException {
        assertThat(read(ANNEKE, STANDARD).location()).isEqualTo(new IssueLocation("http://jira", "SHOP-42", "42"));
        jira.id = null;
        assertThat(read(ANNEKE, STANDARD).location().id()).isEmpty();
    }

    @Test
    public void aDeletedFieldThatIsNeededIsAProblem() {
        jira.deleted.add(EscalationField.SCOPE_NOTES);
        problems(STANDARD, new FieldProblem(EscalationField.SCOPE_NOTES, FieldProblem.Kind.MISSING));
    }

    @Test
    public void aFieldWithoutContextForTheIssueIsAProblem() {
        jira.outOfContext.add(EscalationField.PARTNER_RESPONSE);
        problems(STANDARD, new FieldProblem(EscalationField.PARTNER_RESPONSE, FieldProblem.Kind.MISSING));
    }

    @Test
    public void everyProblemIsNamedAtOnce() {
        jira.deleted.add(EscalationField.WAIVED_CHECKS);
        jira.parts.forget(InstalledObjects.fieldPart(EscalationField.ENGLISH_SUMMARY));
        problems(
                STANDARD,
                new FieldProblem(EscalationField.ENGLISH_SUMMARY, FieldProblem.Kind.MISSING),
                new FieldProblem(EscalationField.WAIVED_CHECKS, FieldProblem.Kind.MISSING));
    }

    @Test
    public void aFieldThatNoJudgedCheckNeedsMayBeGone() throws UnreadableCaseException {
        jira.deleted.add(EscalationField.PARTNER_CONTACT_NOTES);
        jira.deleted.add(EscalationField.PARTNER_RESPONSE);
        jira.values.put(EscalationField.ENGLISH_SUMMARY, 7);
        assertThat(read(ANNEKE, ONLY_SCOPE).contactNotes()).isEmpty();
    }

    @Test
    public void anOptionThatTheSetUpDidNotMakeIsAProblem() {
        jira.values.put(EscalationField.SCOPE_OUTCOME, EscalationInJira.option(99999L));
        problems(STANDARD, new FieldProblem(EscalationField.SCOPE_OUTCOME, FieldProblem.Kind.UNKNOWN_VALUE));
    }

    @Test
    public void aValueOfAnotherTypeIsAProblem() {
        jira.values.put(EscalationField.SCOPE_OUTCOME, "in-scope-not-delivered");
        jira.values.put(EscalationField.SCOPE_NOTES, 7);
        jira.values.put(EscalationField.PARTNER_CONTACT_DATE, "2026-11-16");
        jira.values.put(EscalationField.WAIVED_CHECKS, "scope");
        problems(
                STANDARD,
                new FieldProblem(EscalationField.SCOPE_OUTCOME, FieldProblem.Kind.UNKNOWN_VALUE),
                new FieldProblem(EscalationField.SCOPE_NOTES, FieldProblem.Kind.UNKNOWN_VALUE),
                new FieldProblem(EscalationField.PARTNER_CONTACT_DATE, FieldProblem.Kind.UNKNOWN_VALUE),
                new FieldProblem(EscalationField.WAIVED_CHECKS, FieldProblem.Kind.UNKNOWN_VALUE));
    }

    private void problems(EscalationPolicy policy, FieldProblem... problems) {
        UnreadableCaseException unreadable = assertThrows(UnreadableCaseException.class, () -> read(ANNEKE, policy));
        assertThat(unreadable.problems()).containsExactlyElementsIn(problems);
    }

    private EscalationCase read(ApplicationUser actor, EscalationPolicy policy) throws UnreadableCaseException {
        TimeZone zone = TimeZone.getTimeZone("Europe/Amsterdam");
        Today today = new Today(Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", zone)
                .with("getDefaultTimezone", zone)
                .build());
        return jira.cases(today).read(jira.issue(), actor, policy);
    }
}
