package dev.partnerescalation.jira.panel;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What a reader is told, by what the escalation lacks, where it is and who reads. */
@SuppressWarnings("unchecked")
public final class ReadinessPanelTest {

    private static final String HAND_OVER = "partnerescalation.transition.hand-over";
    private static final String PREPARE = "partnerescalation.transition.prepare-handover";
    private static final EscalationPolicy ALL =
            EscalationPolicy.builder().mode(Check.ENGLISH, Mode.WARN).build();
    private static final EscalationPolicy ONLY_SCOPE = EscalationPolicy.builder()
            .mode(Check.TIMELINE, Mode.OFF)
            .mode(Check.CONTACT, Mode.OFF)
            .mode(Check.OPPORTUNITY, Mode.OFF)
            .mode(Check.EXAMPLES, Mode.OFF)
            .mode(Check.ENGLISH, Mode.OFF)
            .build();

    private final EscalationInJira jira =
            EscalationInJira.prepared(LocalDate.now(ZoneId.systemDefault()).minusDays(30));
    private final PanelOnIssue panel = new PanelOnIssue(jira);

    @Test
    public void aPreparedEscalationIsReadyAndTheOpenWarningHoldsNothingUp() {
        atTheHandOver(ALL);
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view.get("lang")).isEqualTo(language.getLanguage());
            assertThat((List<?>) view.get("transitions")).hasSize(1);
            assertThat(transition(view, 0))
                    .containsAtLeast(
                            "heading", text("panel.next", Bundles.text(language, HAND_OVER)),
                            "state", "ready",
                            "stateText", text("panel.ready"),
                            "sentences", List.of(text("panel.gate.ready")));
            assertThat(states(transition(view, 0)))
                    .containsExactly(
                            "scope", "met",
                            "timeline", "notNeeded",
                            "contact", "met",
                            "opportunity", "met",
                            "examples", "met",
                            "english", "warning");
            assertThat(check(view, "english").get("stateText")).isEqualTo(text("state.warning"));
            assertThat(progress(view))
                    .containsExactly("shown", true, "text", text("panel.progress", 4, 5), "value", "4", "most", "5");
        }
    }

    @Test
    public void whatIsMissingIsSaidAsTheValidatorSaysIt() {
        atTheHandOver(ALL);
        jira.values.clear();
        jira.outward.clear();
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(transition(view, 0))
                    .containsAtLeast(
                            "state",
                            "not-ready",
                            "stateText",
                            text("panel.state.not-ready"),
                            "sentences",
                            List.of(text("error.summary", 3)));
            assertThat(check(view, "scope"))
                    .containsAtLeast(
                            "name",
                            text("check.scope"),
                            "state",
                            "open",
                            "stateText",
                            text("state.open"),
                            "sentences",
                            List.of(
                                    text("error.scope.missing", name(EscalationField.SCOPE_OUTCOME)),
                                    text("error.scope.notes", name(EscalationField.SCOPE_NOTES), 40)));
            assertThat((List<?>) check(view, "examples").get("sentences")).hasSize(2);
            assertThat(states(transition(view, 0)))
                    .containsExactly(
                            "scope", "open",
                            "timeline", "notNeeded",
                            "contact", "open",
                            "opportunity", "later",
                            "examples", "open",
                            "english", "warning");
            assertThat(check(view, "opportunity").get("sentences")).isEqualTo(List.of(text("panel.later")));
            assertThat(progress(view)).containsEntry("text", text("panel.progress", 0, 5));
        }
    }

    @Test
    public void aWaivedCheckShowsItsReason() {
        atTheHandOver(ALL);
        String reason = "The statement of work was lost when the former agency was dissolved.";
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(EscalationInJira.option(EscalationField.WAIVED_CHECKS, "scope")));
        jira.values.put(EscalationField.WAIVER_REASON, reason);
        assertThat(check(panel.view(), "scope"))
                .containsAtLeast(
                        "state", "waived",
                        "stateText", text("state.waived"),
                        "sentences", List.of(text("panel.waived", reason)));
        assertThat(progress(panel.view())).containsEntry("text", text("panel.progress", 4, 5));
    }

    @Test
    public void noResponseIsAwaitedWhenTheContactIsWaived() {
        atTheHandOver(ALL);
        jira.values.remove(EscalationField.PARTNER_CONTACT_DATE);
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(EscalationInJira.option(EscalationField.WAIVED_CHECKS, "contact")));
        jira.values.put(EscalationField.WAIVER_REASON, "The agency was dissolved and nobody can be reached any more.");
        Map<String, Object> view = panel.view();
        assertThat(states(transition(view, 0))).containsAtLeast("contact", "waived", "opportunity", "notNeeded");
        assertThat(progress(view)).containsEntry("text", text("panel.progress", 3, 4));
    }

    @Test
    public void aCheckThatIsOffDoesNotAppear() {
        atTheHandOver(ONLY_SCOPE);
        assertThat(states(transition(panel.view(), 0)).keySet()).containsExactly("scope");
    }

    @Test
    public void aHandOverWithoutAnyCheckIsNeverReady() {
        atTheHandOver(ONLY_SCOPE.toBuilder().mode(Check.SCOPE, Mode.OFF).build());
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("transitions", List.of());
        assertThat(view).containsEntry("errors", List.of(text("panel.no-gate")));
        assertThat(progress(view)).containsEntry("shown", false);
    }

    @Test
    public void theNextTransitionComesFirstAndTheHandOverRepeatsNoReason() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, PREPARE, ONLY_SCOPE);
        atTheHandOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        jira.values.remove(EscalationField.SCOPE_OUTCOME);
        jira.outward.clear();
        Map<String, Object> view = panel.view();
        assertThat(transition(view, 0))
                .containsEntry("heading", text("panel.next", text("transition.prepare-handover")));
        assertThat(transition(view, 1)).containsEntry("heading", text("panel.goal", text("transition.hand-over")));
        assertThat(checks(transition(view, 0)).get(0).get("sentences"))
                .isEqualTo(List.of(text("error.scope.missing", name(EscalationField.SCOPE_OUTCOME))));
        Map<String, Object> again = checks(transition(view, 1)).get(0);
        assertThat(again)
                .containsAtLeast("state", "open", "sentences", List.of(text("panel.see-above")), "links", List.of());
        assertThat((List<?>) checks(transition(view, 1)).get(4).get("sentences"))
                .hasSize(2);
        assertThat(progress(view)).containsEntry("text", text("panel.progress", 2, 5));
    }

    @Test
    public void reasonsThatDifferAreBothSaid() {
        panel.addTransition(
                PanelOnIssue.DRAFT,
                PanelOnIssue.READY,
                PREPARE,
                ONLY_SCOPE.toBuilder().minimumCharacters(400).build());
        atTheHandOver(ONLY_SCOPE.toBuilder().minimumCharacters(500).build());
        jira.status = PanelOnIssue.DRAFT;
        Map<String, Object> view = panel.view();
        assertThat(checks(transition(view, 0)).get(0).get("sentences"))
                .isEqualTo(List.of(text("error.text.too-short", name(EscalationField.SCOPE_NOTES), 400, 5)));
        assertThat(checks(transition(view, 1)).get(0).get("sentences"))
                .isEqualTo(List.of(text("error.text.too-short", name(EscalationField.SCOPE_NOTES), 500, 5)));
    }

    @Test
    public void whereNoGuardedTransitionLeavesTheHandOverIsTheGoal() {
        atTheHandOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        Map<String, Object> view = panel.view();
        assertThat((List<?>) view.get("transitions")).hasSize(1);
        assertThat(transition(view, 0)).containsEntry("heading", text("panel.goal", text("transition.hand-over")));
    }

    @Test
    public void aWorkflowThatChecksNothingIsPointedOut() {
        Map<String, Object> view = panel.view();
        assertThat(view).containsAtLeast("errors", List.of(text("panel.no-gate")), "transitions", List.of());
        assertThat(progress(view)).containsEntry("shown", false);
    }

    @Test
    public void withAdobeThereIsAnOutcomeInsteadOfAJudgement() {
        atTheHandOver(ALL);
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.clear();
        jira.values.put(EscalationField.HANDED_OVER_ON, Date.from(Instant.parse("2026-11-16T23:30:00Z")));
        panel.language = Bundles.DUTCH;
        Map<String, Object> view = panel.view();
        assertThat(view)
                .containsAtLeast(
                        "outcome",
                        List.of(
                                Bundles.text(Bundles.DUTCH, "jira.translation.status.withadobeaccountteam.desc"),
                                text("panel.outcome.handed-over", "17 november 2026"),
                                text("panel.outcome.no-gate")),
                        "transitions",
                        List.of(),
                        "errors",
                        List.of());
        assertThat((Map<String, Object>) view.get("advice")).containsEntry("shown", false);
    }

    @Test
    public void whenAdobeAsksThisIsWhatHolds() {
        jira.status = PanelOnIssue.ASKED;
        jira.deleted.add(EscalationField.HANDED_OVER_ON);
        assertThat(panel.view())
                .containsEntry(
                        "outcome",
                        List.of(
                                Bundles.text(panel.language, "jira.translation.status.informationrequested.desc"),
                                text("panel.outcome.no-gate")));
    }

    @Test
    public void aResolvedEscalationIsClosed() {
        jira.status = PanelOnIssue.CLOSED;
        jira.resolved = true;
        assertThat(panel.view())
                .containsEntry("outcome", List.of(text("panel.outcome.closed"), text("panel.outcome.no-gate")));
    }

    @Test
    public void aTransitionAfterTheHandOverIsStillShown() {
        panel.addTransition(
                PanelOnIssue.AT_ADOBE, PanelOnIssue.CLOSED, "partnerescalation.transition.close", ONLY_SCOPE);
        atTheHandOver(ALL);
        jira.status = PanelOnIssue.AT_ADOBE;
        Map<String, Object> view = panel.view();
        assertThat(view)
                .containsEntry(
                        "outcome",
                        List.of(Bundles.text(panel.language, "jira.translation.status.withadobeaccountteam.desc")));
        assertThat((List<?>) view.get("transitions")).hasSize(1);
        assertThat(transition(view, 0))
                .containsAtLeast(
                        "heading",
                        text("panel.next", text("transition.close")),
                        "stateText",
                        text("panel.state.ready"));
    }

    @Test
    public void anUnreadableSettingIsNotReadyAndSaysSo() {
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.AT_ADOBE, HAND_OVER, Map.of("min.words", "many"));
        jira.status = PanelOnIssue.READY;
        Map<String, Object> view = panel.view();
        assertThat(transition(view, 0))
                .containsAtLeast(
                        "state",
                        "not-ready",
                        "sentences",
                        List.of(text("error.setting", "min.words")),
                        "hasChecks",
                        false);
        assertThat(progress(view)).containsEntry("shown", false);
    }

    @Test
    public void aDeletedFieldIsNotReadyAndNamed() {
        atTheHandOver(ALL);
        jira.deleted.add(EscalationField.SCOPE_NOTES);
        assertThat(transition(panel.view(), 0))
                .containsAtLeast(
                        "state",
                        "not-ready",
                        "sentences",
                        List.of(text("error.configuration", name(EscalationField.SCOPE_NOTES))));
    }

    @Test
    public void theReaderIsLedToTheTabAndToTheLinks() {
        atTheHandOver(ALL);
        jira.values.clear();
        jira.outward.clear();
        panel.language = Bundles.DUTCH;
        Map<String, Object> view = panel.view();
        assertThat(check(view, "scope").get("links"))
                .isEqualTo(List.of(Map.of(
                        "text", text("panel.mend.edit", "Scope"), "url", "/jira/secure/EditIssue!default.jspa?id=42")));
        assertThat(check(view, "examples").get("links"))
                .isEqualTo(List.of(
                        Map.of("text", text("panel.mend.link"), "url", "/jira/secure/LinkJiraIssue!default.jspa?id=42"),
                        Map.of(
                                "text",
                                text("panel.mend.edit", "Partner"),
                                "url",
                                "/jira/secure/EditIssue!default.jspa?id=42")));
        assertThat(check(view, "timeline")).containsEntry("hasLinks", false);
    }

    @Test
    public void whoMayNotEditOrLinkIsLedNowhere() {
        atTheHandOver(ALL);
        jira.values.clear();
        jira.outward.clear();
        panel.mayEdit = false;
        assertThat((List<?>) check(panel.view(), "examples").get("links")).hasSize(1);
        assertThat(check(panel.view(), "scope").get("links")).isEqualTo(List.of());
        panel.mayLink = false;
        assertThat(check(panel.view(), "examples")).containsAtLeast("links", List.of(), "hasLinks", false);
    }

    @Test
    public void anAddressThatIsNoAddressIsNotLinked() {
        atTheHandOver(ALL);
        jira.values.clear();
        for (String strange : new String[] {"javascript:alert(1)", "ftp://jira", null}) {
            panel.base = strange;
            assertWithMessage(strange)
                    .that(check(panel.view(), "scope").get("links"))
                    .isEqualTo(List.of());
        }
        panel.base = "https://jira.example.com/tracker/";
        assertThat(((List<Map<String, Object>>) check(panel.view(), "scope").get("links")).get(0))
                .containsEntry("url", "/tracker/secure/EditIssue!default.jspa?id=42");
    }

    @Test
    public void fourEyesAreJudgedForTheReader() {
        atTheHandOver(ALL.toBuilder().waivers(Waivers.FOUR_EYES).build());
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(EscalationInJira.option(EscalationField.WAIVED_CHECKS, "scope")));
        jira.values.put(
                EscalationField.WAIVER_REASON, "The statement of work was lost when the former agency was dissolved.");
        assertThat(transition(panel.view(), 0)).containsEntry("state", "ready");
        assertThat((List<Object>) transition(panel.view(), 0).get("sentences"))
                .containsExactly(text("panel.gate.ready"), text("error.waiver.named", text("check.scope")))
                .inOrder();
        panel.reader = Bundles.user(EscalationInJira.REPORTER);
        assertThat(check(panel.view(), "scope").get("sentences"))
                .isEqualTo(List.of(text("error.waiver.four-eyes", text("check.scope"))));
    }

    @Test
    public void anUnauthenticatedPersonReadsThePanelToo() {
        atTheHandOver(ALL);
        panel.reader = null;
        assertThat(transition(panel.view(), 0)).containsEntry("state", "ready");
    }

    @Test
    public void adviceGoesWithPreparation() {
        atTheHandOver(ALL);
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            assertThat((Map<String, Object>) panel.view().get("advice"))
                    .containsExactly(
                            "shown",
                            true,
                            "notes",
                            List.of(text("warning.visibility"), text("warning.p1")),
                            "heading",
                            text("panel.advice"),
                            "items",
                            List.of(
                                    text("panel.advice.scope"),
                                    text("panel.advice.partner"),
                                    text("panel.guidance"),
                                    text("panel.advice.specific")),
                            "source",
                            text("panel.source"));
        }
    }

    @Test
    public void adviceNamesTheSupportOfTheVersion() {
        atTheHandOver(ALL);
        jira.values.put(EscalationField.VERSION, "2.3.7");
        Map<String, Object> advice = (Map<String, Object>) panel.view().get("advice");
        assertThat((List<String>) advice.get("notes")).hasSize(3);
        assertThat(((List<String>) advice.get("notes")).get(1)).contains("2.3.7");
    }

    @Test
    public void theBriefIsThereForWhoeverIsSignedIn() {
        atTheHandOver(ALL);
        Map<String, Object> brief = (Map<String, Object>) panel.view().get("brief");
        assertThat(((List<Map<String, Object>>) brief.get("links")).get(0))
                .containsEntry("url", panel.base + "/rest/partner-escalation/1.0/issue/SHOP-42/brief?format=html");
        assertThat((Map<String, Object>) brief.get("copy"))
                .containsEntry("url", panel.base + "/rest/partner-escalation/1.0/issue/SHOP-42/brief?format=markdown");
        panel.reader = null;
        assertThat((Map<String, Object>) panel.view().get("brief")).containsEntry("shown", false);
    }

    @Test
    public void aReaderOfAnotherLanguageReadsEnglishIncludingItsDates() {
        atTheHandOver(ALL);
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.put(EscalationField.HANDED_OVER_ON, Date.from(Instant.parse("2026-11-16T11:30:00Z")));
        panel.texts = Bundles.texts(Bundles.UNTRANSLATED);
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("lang", "en");
        assertThat(((List<String>) view.get("outcome")).get(1)).isEqualTo("Handed over on November 16, 2026.");
    }

    @Test
    public void aFaultIsAnsweredWithASentenceAndAReference() {
        panel.hasWorkflow = false;
        Map<String, Object> view = panel.view();
        List<String> errors = (List<String>) view.get("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).matches("The preparation could not be checked .*\\(reference [0-9a-f]{8}\\)\\.");
        assertThat(view).containsEntry("transitions", List.of());
    }

    @Test
    public void withoutMessagesThePanelStillDoesNotThrow() {
        panel.texts = new MessageBundles(Fake.of(I18nHelper.BeanFactory.class)
                .with("getInstance", arguments -> {
                    throw new IllegalStateException("No messages");
                })
                .build());
        List<String> errors = (List<String>) panel.view().get("errors");
        assertThat(errors.get(0)).matches("partnerescalation\\.error\\.unexpected \\([0-9a-f]{8}\\)");
    }

    @Test
    public void withoutAnIssueThereIsNothingToJudge() {
        Map<String, Object> view = (Map<String, Object>)
                panel.panel().getContextMap(panel.reader, new JiraHelper()).get("view");
        assertThat((List<?>) view.get("errors")).hasSize(1);
    }

    @Test
    public void aHandOverDateOfAnotherTypeIsNoDate() {
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.put(EscalationField.HANDED_OVER_ON, "yesterday");
        assertThat((List<?>) panel.view().get("outcome")).hasSize(2);
        jira.parts.forget(InstalledObjects.fieldPart(EscalationField.HANDED_OVER_ON));
        assertThat((List<?>) panel.view().get("outcome")).hasSize(2);
    }

    private void atTheHandOver(EscalationPolicy policy) {
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.AT_ADOBE, HAND_OVER, policy);
        jira.status = PanelOnIssue.READY;
    }

    private String text(String key, Object... arguments) {
        return Bundles.text(panel.language, "partnerescalation." + key, arguments);
    }

    private String name(EscalationField field) {
        return Bundles.text(panel.language, field.nameKey());
    }

    private static Map<String, Object> progress(Map<String, Object> view) {
        return (Map<String, Object>) view.get("progress");
    }

    private static Map<String, Object> transition(Map<String, Object> view, int index) {
        return ((List<Map<String, Object>>) view.get("transitions")).get(index);
    }

    private static List<Map<String, Object>> checks(Map<String, Object> transition) {
        return (List<Map<String, Object>>) transition.get("checks");
    }

    private static Map<String, Object> check(Map<String, Object> view, String key) {
        return checks(transition(view, 0)).stream()
                .filter(check -> check.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> states(Map<String, Object> transition) {
        Map<String, String> states = new LinkedHashMap<>();
        checks(transition).forEach(check -> states.put((String) check.get("key"), (String) check.get("state")));
        return states;
    }
}
