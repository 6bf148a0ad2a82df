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
import dev.partnerescalation.jira.readiness.Impediment;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What a reader is told and where the one button leads, by what the escalation lacks, where it is and who reads. */
@SuppressWarnings("unchecked")
public final class ReadinessPanelTest {

    private static final String START = "partnerescalation.transition.start-scope-review";
    private static final String CONTACT = "partnerescalation.transition.contact-partner";
    private static final String PREPARE = "partnerescalation.transition.prepare-handover";
    private static final String HAND_OVER = "partnerescalation.transition.hand-over";
    private static final String RESOLVE = "partnerescalation.transition.resolve-with-partner";
    private static final String EDIT = "/jira/secure/EditIssue!default.jspa?id=42#";
    private static final String WAIVE = "/jira/secure/PartnerEscalationWaive!default.jspa?id=42&check=";
    private static final String ADD_EXAMPLE = "/jira/secure/PartnerEscalationAddExample!default.jspa?id=42";
    private static final LocalDate NOW = LocalDate.now(ZoneId.systemDefault());

    /** With the English summary as a recommendation. */
    private static final EscalationPolicy ALL =
            EscalationPolicy.builder().mode(Check.ENGLISH, Mode.WARN).build();

    private static final EscalationPolicy ONLY_SCOPE = only(Check.SCOPE);

    private final EscalationInJira jira = EscalationInJira.prepared(NOW.minusDays(30));
    private final PanelOnIssue panel = new PanelOnIssue(jira);

    private static EscalationPolicy only(Check wanted) {
        EscalationPolicy.Builder policy = EscalationPolicy.builder();
        for (Check check : Check.values()) {
            policy.mode(check, check == wanted ? Mode.BLOCK : Mode.OFF);
        }
        return policy.build();
    }

    @Test
    public void whereNothingHasBegunTheScopeReviewIsStarted() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, START);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        nothingIsFilledIn();
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsAtLeast("state", "draft", "lang", language.getLanguage());
            assertThat(now(view))
                    .containsAtLeast(
                            "title",
                            text("panel.now.start"),
                            "text",
                            text(
                                    "panel.now.start.text",
                                    Bundles.text(language, "jira.translation.status.scopereview.name")));
            assertThat(actions(view))
                    .containsExactly(transition(
                            Bundles.text(language, START), "/jira/secure/WorkflowUIDispatcher.jspa?id=42&action=110"));
            assertThat(check(view, "scope")).containsEntry("now", true);
            assertThat(head(view))
                    .containsAtLeast(
                            "title",
                            text("panel.title.open"),
                            "sentence",
                            text("panel.count.missing", 3)
                                    + ", " + text("panel.count.later", 2)
                                    + ", " + text("panel.count.recommended", 1));
        }
    }

    @Test
    public void theRingCountsTheChecksThatBlockWhateverBecomesOfThem() {
        atTheHandOver(ALL);
        assertThat(ring(panel.view())).containsAtLeast("label", text("panel.progress", 5, 5), "hasNumber", false);
        jira.outward.clear();
        assertThat(ring(panel.view())).containsEntry("number", "4/5");
        nothingIsFilledIn();
        assertThat(ring(panel.view())).containsAtLeast("number", "0/5", "hasArc", false);
    }

    @Test
    public void aCheckThatBlocksAsWellIsCountedAsWell() {
        atTheHandOver(ALL.toBuilder().mode(Check.ENGLISH, Mode.BLOCK).build());
        assertThat(ring(panel.view())).containsAtLeast("number", "5/6", "label", text("panel.progress", 5, 6));
    }

    @Test
    public void theScopeIsAskedForByTheTransitionThatHasItOnItsScreen() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, CONTACT, ONLY_SCOPE)
                .onScreen(EscalationField.SCOPE_OUTCOME, EscalationField.SCOPE_NOTES);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        nothingIsFilledIn();
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsEntry("state", "scope");
            assertThat(now(view))
                    .containsAtLeast(
                            "title", text("panel.now.scope"), "text", text("panel.now.asks", text("panel.note.scope")));
            assertThat(actions(view))
                    .containsExactly(
                            transition(
                                    Bundles.text(language, CONTACT),
                                    "/jira/secure/CommentAssignIssue!default.jspa?id=42&action=110"),
                            quiet("panel.waive", WAIVE + "scope"));
            assertThat(check(view, "scope")).containsAtLeast("now", true, "hasNote", false);
        }
    }

    @Test
    public void withoutThoseFieldsOnTheScreenTheEditPageOpensAtTheField() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, CONTACT, ONLY_SCOPE)
                .onScreen(EscalationField.SCOPE_OUTCOME);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        nothingIsFilledIn();
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "scope");
        assertThat(now(view)).containsEntry("text", text("panel.note.missing", text("panel.note.scope")));
        assertThat(actions(view).get(0))
                .isEqualTo(primary(
                        text("panel.fill.check", text("check.scope")), EDIT + id(EscalationField.SCOPE_OUTCOME)));
    }

    @Test
    public void aScreenThatCannotBeFoundLeadsToTheEditPage() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, CONTACT, ONLY_SCOPE)
                .onScreen(EscalationField.SCOPE_OUTCOME, EscalationField.SCOPE_NOTES);
        panel.screens.clear();
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        nothingIsFilledIn();
        assertThat(actions(panel.view()).get(0).get("url")).isEqualTo(EDIT + id(EscalationField.SCOPE_OUTCOME));
    }

    @Test
    public void whoMayNotTakeTheTransitionIsLedToTheEditPage() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, CONTACT, ONLY_SCOPE)
                .onScreen(EscalationField.SCOPE_OUTCOME, EscalationField.SCOPE_NOTES);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        panel.mayTransition = false;
        nothingIsFilledIn();
        assertThat(actions(panel.view()).get(0).get("url")).isEqualTo(EDIT + id(EscalationField.SCOPE_OUTCOME));
    }

    @Test
    public void tooShortSaysHowManyThereAreAndHowManyAreWanted() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, CONTACT, ONLY_SCOPE);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        jira.values.put(EscalationField.SCOPE_NOTES, "Chapter 4 names the search.");
        assertThat(now(panel.view()))
                .containsEntry("text", text("panel.note.short", name(EscalationField.SCOPE_NOTES), 22, 40));
        jira.values.put(
                EscalationField.SCOPE_NOTES, "Kapitelsiebenundzwanzig Leistungsbeschreibung Anforderungskatalog");
        assertThat(now(panel.view()))
                .containsEntry("text", text("panel.note.short.words", name(EscalationField.SCOPE_NOTES), 3, 5));
    }

    @Test
    public void partlyFilledInSaysWhatIsMissing() {
        atTheHandOver(ALL);
        jira.values.remove(EscalationField.PARTNER_CONTACT_NOTES);
        assertThat(now(panel.view()))
                .containsEntry("text", text("panel.note.missing", name(EscalationField.PARTNER_CONTACT_NOTES)));
    }

    @Test
    public void whatThePassedTransitionNeedsIsFilledInAndTheNextStepIsOffered() {
        panel.addTransition(PanelOnIssue.DRAFT, PanelOnIssue.READY, PREPARE, ONLY_SCOPE);
        handOver(ALL);
        jira.status = PanelOnIssue.DRAFT;
        jira.outward.clear();
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "step");
        assertThat(now(view)).containsEntry("text", text("panel.now.step.text", text("transition.prepare-handover")));
        assertThat(actions(view)).hasSize(1);
        assertThat(head(view)).containsEntry("title", text("panel.title.open"));
    }

    @Test
    public void whatIsMissingWhileThePartnerHasTimeIsDoneMeanwhile() {
        atTheHandOver(ALL);
        waiting();
        jira.outward.clear();
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsEntry("state", "meanwhile");
            assertThat((String) now(view).get("text")).startsWith(text("panel.now.examples.text", 1) + " ");
            assertThat(actions(view))
                    .containsExactly(
                            primary(text("panel.now.examples.button"), ADD_EXAMPLE),
                            quiet("panel.waive", WAIVE + "examples"));
            assertThat(check(view, "opportunity"))
                    .containsAtLeast("state", "waiting", "note", text("option.partner-response.none"));
            assertThat(head(view))
                    .containsEntry(
                            "sentence",
                            text("panel.count.missing", 1) + ", " + text("panel.count.waiting", 1) + ", "
                                    + text("panel.count.recommended", 1));
        }
    }

    @Test
    public void whileThePartnerHasTimeThereIsNothingToDo() {
        atTheHandOver(ALL);
        waiting();
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "waiting");
        assertThat(head(view)).containsEntry("title", text("panel.title.waiting"));
        assertThat(now(view)).containsEntry("title", text("panel.now.waiting"));
        assertThat(actions(view))
                .containsExactly(
                        Map.of(
                                "text",
                                text("panel.now.waiting.button"),
                                "url",
                                EDIT + id(EscalationField.PARTNER_RESPONSE),
                                "style",
                                "aui-button"),
                        quiet("panel.waive", WAIVE + "opportunity"));
        assertThat(ring(view)).containsEntry("number", "4/5");
    }

    @Test
    public void whatThePartnerSolvedIsClosed() {
        atTheHandOver(ALL);
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.CLOSED, RESOLVE).onScreen();
        jira.values.put(
                EscalationField.PARTNER_RESPONSE,
                EscalationInJira.option(EscalationField.PARTNER_RESPONSE, "resolved"));
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsEntry("state", "solved");
            assertThat(now(view))
                    .containsAtLeast(
                            "style",
                            "pe-now pe-now-success",
                            "text",
                            text("panel.now.solved.text", text("option.partner-response.resolved")));
            assertThat(actions(view))
                    .containsExactly(
                            transition(
                                    Bundles.text(language, RESOLVE),
                                    "/jira/secure/CommentAssignIssue!default.jspa?id=42&action=220"),
                            quiet("panel.now.solved.not", EDIT + id(EscalationField.PARTNER_RESPONSE)));
            assertThat((Map<String, Object>) view.get("checks")).containsEntry("folded", true);
        }
    }

    @Test
    public void aPreparedEscalationIsHandedOver() {
        atTheHandOver(ALL);
        panel.onScreen(EscalationField.ENGLISH_SUMMARY);
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsEntry("state", "ready");
            assertThat(head(view))
                    .containsAtLeast(
                            "title",
                            text("panel.title.ready"),
                            "sentence",
                            text("panel.count.all") + ", " + text("panel.count.recommended", 1));
            assertThat(now(view))
                    .containsAtLeast("style", "pe-now pe-now-success", "text", text("panel.now.ready.text"));
            assertThat(actions(view))
                    .containsExactly(transition(
                            Bundles.text(language, HAND_OVER),
                            "/jira/secure/CommentAssignIssue!default.jspa?id=42&action=210"));
            assertThat(states(view))
                    .containsExactly(
                            "scope", "met",
                            "timeline", "notNeeded",
                            "contact", "met",
                            "opportunity", "met",
                            "examples", "met",
                            "english", "recommended");
            assertThat(check(view, "scope")).containsEntry("side", text("option.scope-outcome.in-scope-not-delivered"));
            assertThat(check(view, "opportunity")).containsEntry("side", text("option.partner-response.disagrees"));
            assertThat(check(view, "english"))
                    .containsAtLeast(
                            "link", text("panel.write"),
                            "url", EDIT + id(EscalationField.ENGLISH_SUMMARY),
                            "note", text("panel.note.recommended"));
        }
    }

    @Test
    public void whatTheHandOverItselfAsksForDoesNotHideIt() {
        atTheHandOver(ALL.toBuilder().mode(Check.ENGLISH, Mode.BLOCK).build());
        panel.onScreen(EscalationField.ENGLISH_SUMMARY);
        for (Locale language : Bundles.LANGUAGES) {
            panel.language = language;
            Map<String, Object> view = panel.view();
            assertThat(view).containsEntry("state", "step");
            assertThat(head(view)).containsEntry("title", text("panel.title.open"));
            assertThat(now(view))
                    .containsAtLeast(
                            "title", text("panel.now.ready"),
                            "text", text("panel.now.asks", text("panel.note.english")));
            assertThat(actions(view).get(0)).containsEntry("text", text("transition.hand-over"));
        }
    }

    @Test
    public void whatTheScreenDoesNotAskForComesFirst() {
        atTheHandOver(ALL.toBuilder().mode(Check.ENGLISH, Mode.BLOCK).build());
        panel.onScreen(EscalationField.ENGLISH_SUMMARY);
        jira.outward.clear();
        Map<String, Object> view = panel.view();
        assertThat(actions(view).get(0)).containsEntry("url", ADD_EXAMPLE);
        assertThat(check(view, "english")).containsAtLeast("state", "open", "now", false);
    }

    @Test
    public void thereIsNeverMoreThanOnePrimaryButton() {
        atTheHandOver(ALL);
        for (EscalationField field : EscalationField.values()) {
            Object value = jira.values.remove(field);
            assertWithMessage(field.key())
                    .that(actions(panel.view()).stream()
                            .filter(action -> ((String) action.get("style")).contains("aui-button-primary"))
                            .count())
                    .isAtMost(1);
            if (value != null) {
                jira.values.put(field, value);
            }
        }
    }

    @Test
    public void whoMayNotEditIsToldWhoCanAndGetsNoLink() {
        atTheHandOver(ALL);
        nothingIsFilledIn();
        panel.mayEdit = false;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "reader");
        assertThat(now(view))
                .containsAtLeast(
                        "title", text("panel.next", text("check.scope")),
                        "text", text("panel.reader"));
        assertThat(actions(view)).isEmpty();
        rows(view).forEach(row -> assertThat(row).containsEntry("hasLink", false));
        assertThat(check(view, "contact")).containsEntry("side", text("state.open"));
        assertThat((List<?>) notice(view).get("links")).isEmpty();
    }

    @Test
    public void whoMayNotLinkIssuesListsExamplesInTheField() {
        atTheHandOver(ALL);
        jira.outward.clear();
        panel.mayLink = false;
        Map<String, Object> view = panel.view();
        assertThat(actions(view).get(0)).containsEntry("url", EDIT + id(EscalationField.EXAMPLE_REFERENCES));
        assertThat(check(view, "examples")).containsEntry("url", EDIT + id(EscalationField.EXAMPLE_REFERENCES));
    }

    @Test
    public void whereWaiversAreForbiddenNoneIsOffered() {
        atTheHandOver(ALL.toBuilder().waivers(Waivers.FORBIDDEN).build());
        jira.outward.clear();
        assertThat(actions(panel.view())).hasSize(1);
    }

    @Test
    public void aWaivedCheckShowsItsReasonOnceAndHowToChangeIt() {
        atTheHandOver(ALL);
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.outward.clear();
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(
                        EscalationInJira.option(EscalationField.WAIVED_CHECKS, "scope"),
                        EscalationInJira.option(EscalationField.WAIVED_CHECKS, "examples")));
        String reason = "The statement of work was lost when the former agency was dissolved.";
        jira.values.put(EscalationField.WAIVER_REASON, reason);
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "ready");
        assertThat(check(view, "scope"))
                .containsAtLeast(
                        "state",
                        "waived",
                        "link",
                        text("panel.change"),
                        "url",
                        EDIT + id(EscalationField.WAIVER_REASON),
                        "note",
                        text("panel.waived", reason));
        assertThat(check(view, "examples"))
                .containsAtLeast("hasNote", false, "hasLink", false, "side", text("state.waived"));
        assertThat(ring(view)).containsEntry("label", text("panel.progress", 5, 5));
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
        assertThat(panel.view()).containsEntry("state", "ready");
        panel.reader = Bundles.user(EscalationInJira.REPORTER);
        assertThat(now(panel.view())).containsEntry("text", text("error.waiver.four-eyes", text("check.scope")));
    }

    @Test
    public void whatIsOffIsNotShown() {
        atTheHandOver(ONLY_SCOPE);
        assertThat(states(panel.view())).containsExactly("scope", "met");
    }

    @Test
    public void someExamplesAreCounted() {
        atTheHandOver(ALL.toBuilder().minimumExamples(3).minimumLinked(3).build());
        assertThat(now(panel.view()))
                .containsEntry("text", text("error.examples.missing", 3, 1, name(EscalationField.EXAMPLE_REFERENCES)));
        atTheHandOver(ALL.toBuilder().minimumLinked(2).build());
    }

    @Test
    public void theTimelineIsJudgedAfterTheScope() {
        atTheHandOver(ALL);
        nothingIsFilledIn();
        assertThat(check(panel.view(), "timeline"))
                .containsAtLeast("state", "later", "side", text("panel.note.after-scope"));
        assertThat(check(panel.view(), "opportunity"))
                .containsAtLeast("state", "later", "side", text("panel.note.after-contact"));
    }

    @Test
    public void withoutASecurityLevelThePartnerMayRead() {
        atTheHandOver(ALL);
        assertThat(notice(panel.view()))
                .containsAtLeast("style", "warning", "sentences", List.of(text("panel.visibility")));
        assertThat((List<Map<String, Object>>) notice(panel.view()).get("links"))
                .containsExactly(Map.of("text", text("panel.visibility.fix"), "url", EDIT + "security"));
        jira.securityLevel = 10000L;
        assertThat((List<?>) panel.view().get("notices")).isEmpty();
    }

    @Test
    public void aWorkflowThatChecksNothingIsPointedOut() {
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "noGate");
        assertThat(alert(view)).containsAtLeast("style", "warning", "sentences", List.of(text("panel.no-gate")));
        assertThat(head(view)).containsEntry("shown", false);
        assertThat(now(view)).containsEntry("shown", false);
    }

    @Test
    public void withAdobeTheBriefIsToBeSent() {
        handOver(ALL);
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.put(EscalationField.HANDED_OVER_ON, Timestamp.from(Instant.parse("2026-11-16T23:30:00Z")));
        jira.values.put(EscalationField.ADOBE_CONTACT, "Dana Smith <dana.smith@example.com>, customer success");
        jira.values.put(EscalationField.ENGLISH_SUMMARY, "The checkout & more is missing.");
        panel.language = Bundles.DUTCH;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "handedOver");
        assertThat(head(view))
                .containsAtLeast(
                        "title", text("panel.title.handed-over"),
                        "sentence", text("panel.sub.handed-over", "17 november 2026"));
        assertThat(now(view)).containsEntry("title", text("panel.now.send"));
        Map<String, Object> mail = actions(view).get(0);
        assertThat(mail).containsEntry("text", text("panel.now.send.button", "Dana Smith"));
        assertThat((String) mail.get("url")).startsWith("mailto:dana.smith@example.com?subject=");
        assertThat(actions(view).stream().map(action -> action.get("text")))
                .containsAtLeast(text("brief.copy"), text("brief.print"), text("brief.download"));
        assertThat((List<Map<String, Object>>) now(view).get("after"))
                .containsExactly(
                        Map.of("text", text("panel.now.answered"), "url", EDIT + id(EscalationField.SUPPORT_CASES)));
        assertThat((Map<String, Object>) view.get("advice")).containsEntry("shown", false);
    }

    @Test
    public void withoutAContactTheBriefIsCopiedAndTheContactRecorded() {
        jira.status = PanelOnIssue.ASKED;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "handedOver");
        assertThat(now(view)).containsEntry("text", text("panel.now.send.unknown"));
        assertThat(actions(view).get(0))
                .containsAtLeast("text", text("brief.copy"), "style", "aui-button aui-button-primary pe-panel-copy");
        assertThat((List<?>) now(view).get("after")).hasSize(2);
    }

    @Test
    public void whoMayNotReadTheBriefGetsNoWayToItAndNoWarningAboutReaders() {
        atTheHandOver(ALL);
        panel.briefRoles.put("dev.partnerescalation.partner-escalation.brief-role.10000", "10002");
        Map<String, Object> view = panel.view();
        assertThat((Map<String, Object>) view.get("brief")).containsEntry("shown", false);
        assertThat((List<?>) view.get("notices")).isEmpty();
        jira.status = PanelOnIssue.AT_ADOBE;
        assertThat(now(panel.view())).containsEntry("shown", false);
    }

    @Test
    public void aResolvedEscalationIsClosed() {
        jira.status = PanelOnIssue.CLOSED;
        jira.resolved = true;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "closed");
        assertThat(head(view)).containsAtLeast("title", text("panel.title.closed"), "sentence", "Done with it");
        assertThat(now(view)).containsEntry("shown", false);
        String tick = (String) ring(view).get("path");
        jira.parts.remember("resolution.withdrawn", jira.resolution);
        assertThat(ring(panel.view()).get("path")).isNotEqualTo(tick);
    }

    @Test
    public void anUnreadableSettingIsAnErrorThatSaysSo() {
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.AT_ADOBE, HAND_OVER, Map.of("min.words", "many"));
        jira.status = PanelOnIssue.READY;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "error");
        assertThat(alert(view))
                .containsAtLeast(
                        "style", "error",
                        "alert", true,
                        "title", text("panel.title.error"),
                        "sentences", List.of(text("error.setting", "min.words")),
                        "links", List.of());
        assertThat(now(view)).containsEntry("shown", false);
        assertThat((Map<String, Object>) view.get("brief")).containsEntry("shown", false);
    }

    @Test
    public void anAdministratorIsLedToTheSetUp() {
        atTheHandOver(ALL);
        jira.deleted.add(EscalationField.SCOPE_NOTES);
        panel.isAdministrator = true;
        Map<String, Object> view = panel.view();
        assertThat(alert(view))
                .containsEntry("sentences", List.of(text("error.configuration", name(EscalationField.SCOPE_NOTES))));
        assertThat((List<Map<String, Object>>) alert(view).get("links"))
                .containsExactly(Map.of(
                        "text",
                        text("panel.error.setup"),
                        "url",
                        "/jira/secure/admin/PartnerEscalationSetup!default.jspa"));
    }

    @Test
    public void anImpedimentHidesNoCheck() {
        atTheHandOver(ALL);
        panel.impediments = List.of(Impediment.missingRole(7, "partnerescalation.handover.error.role"));
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "error");
        assertThat(states(view)).containsEntry("scope", "met");
    }

    @Test
    public void anAddressThatIsNoAddressIsNotLinked() {
        atTheHandOver(ALL);
        nothingIsFilledIn();
        for (String strange : new String[] {"javascript:alert(1)", "ftp://jira", null}) {
            panel.base = strange;
            Map<String, Object> view = panel.view();
            assertWithMessage(strange).that(actions(view)).isEmpty();
            rows(view).forEach(row -> assertThat(row).containsEntry("hasLink", false));
        }
        panel.base = "https://jira.example.com/tracker/";
        assertThat(check(panel.view(), "contact"))
                .containsEntry(
                        "url",
                        "/tracker" + EDIT.substring("/jira".length()) + id(EscalationField.PARTNER_CONTACT_DATE));
    }

    @Test
    public void anUnauthenticatedPersonReadsThePanelToo() {
        atTheHandOver(ALL);
        panel.reader = null;
        assertThat(panel.view()).containsEntry("state", "ready");
        assertThat((Map<String, Object>) panel.view().get("brief")).containsEntry("shown", false);
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
                            List.of(),
                            "heading",
                            text("advice.title"),
                            "items",
                            List.of(
                                    text("advice.partner"),
                                    text("advice.case"),
                                    text("advice.down"),
                                    text("advice.shared-access"),
                                    text("panel.advice.scope"),
                                    text("panel.advice.specific")),
                            "source",
                            text("panel.source"));
        }
    }

    @Test
    public void adviceNamesTheSupportOfTheVersion() {
        atTheHandOver(ALL);
        int usual = ((List<?>) ((Map<String, Object>) panel.view().get("advice")).get("notes")).size();
        jira.values.put(EscalationField.VERSION, "2.3.7");
        List<String> notes = (List<String>) ((Map<String, Object>) panel.view().get("advice")).get("notes");
        assertThat(notes).hasSize(usual + 1);
        assertThat(String.join(" ", notes)).contains("2.3.7");
    }

    @Test
    public void theBriefIsOneButtonWithAMenu() {
        atTheHandOver(ALL);
        Map<String, Object> brief = (Map<String, Object>) panel.view().get("brief");
        String address = "/jira/rest/partner-escalation/1.0/issue/SHOP-42/brief?format=";
        assertThat(brief)
                .containsAtLeast(
                        "label",
                        text("brief.button"),
                        "preview",
                        "/jira/secure/PartnerEscalationBrief!default.jspa?key=SHOP-42",
                        "source",
                        address + "markdown");
        assertThat((List<?>) brief.get("actions")).hasSize(3);
        assertThat(((List<Map<String, Object>>) brief.get("downloads"))
                        .stream().map(link -> link.get("url")).toList())
                .containsExactly(
                        address + "html&download=true",
                        address + "markdown&download=true",
                        address + "text&download=true")
                .inOrder();
    }

    @Test
    public void aReaderOfAnotherLanguageReadsEnglishIncludingItsDates() {
        handOver(ALL);
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.put(EscalationField.HANDED_OVER_ON, Timestamp.from(Instant.parse("2026-11-16T11:30:00Z")));
        panel.texts = Bundles.texts(Bundles.UNTRANSLATED);
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("lang", "en");
        assertThat(head(view)).containsEntry("sentence", "On November 16, 2026");
    }

    @Test
    public void aFaultIsAnsweredWithASentenceAndAReference() {
        panel.hasWorkflow = false;
        Map<String, Object> view = panel.view();
        assertThat(view).containsEntry("state", "error");
        List<String> sentences = (List<String>) alert(view).get("sentences");
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0)).matches("The preparation could not be checked .*\\(reference [0-9a-f]{8}\\)\\.");
        assertThat(rows(view)).isEmpty();
    }

    @Test
    public void withoutMessagesThePanelStillDoesNotThrow() {
        panel.texts = new MessageBundles(Fake.of(I18nHelper.BeanFactory.class)
                .with("getInstance", arguments -> {
                    throw new IllegalStateException("No messages");
                })
                .build());
        List<String> sentences = (List<String>) alert(panel.view()).get("sentences");
        assertThat(sentences.get(0)).matches("partnerescalation\\.error\\.unexpected \\([0-9a-f]{8}\\)");
    }

    @Test
    public void withoutAnIssueThereIsNothingToJudge() {
        Map<String, Object> view = (Map<String, Object>)
                panel.panel().getContextMap(panel.reader, new JiraHelper()).get("view");
        assertThat(view).containsEntry("state", "error");
    }

    @Test
    public void aHandOverDateOfAnotherTypeIsNoDate() {
        jira.status = PanelOnIssue.AT_ADOBE;
        jira.values.put(EscalationField.HANDED_OVER_ON, "yesterday");
        assertThat(head(panel.view())).containsEntry("sentence", "");
        jira.parts.forget(InstalledObjects.fieldPart(EscalationField.HANDED_OVER_ON));
        assertThat(head(panel.view())).containsEntry("sentence", "");
    }

    private void handOver(EscalationPolicy policy) {
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.AT_ADOBE, HAND_OVER, policy);
    }

    private void atTheHandOver(EscalationPolicy policy) {
        handOver(policy);
        jira.status = PanelOnIssue.READY;
    }

    private void nothingIsFilledIn() {
        jira.values.clear();
        jira.outward.clear();
    }

    private void waiting() {
        jira.values.put(EscalationField.PARTNER_CONTACT_DATE, EscalationInJira.picked(NOW));
        jira.values.put(
                EscalationField.PARTNER_RESPONSE, EscalationInJira.option(EscalationField.PARTNER_RESPONSE, "none"));
    }

    private String text(String key, Object... arguments) {
        return Bundles.text(panel.language, "partnerescalation." + key, arguments);
    }

    private String name(EscalationField field) {
        return Bundles.text(panel.language, field.nameKey());
    }

    private static String id(EscalationField field) {
        return EscalationInJira.fieldId(field);
    }

    private static Map<String, Object> transition(String name, String url) {
        return Map.of(
                "text",
                name,
                "url",
                url,
                "style",
                "aui-button aui-button-primary "
                        + (url.contains("CommentAssign") ? "issueaction-workflow-transition" : "pe-panel-step"));
    }

    private static Map<String, Object> primary(String text, String url) {
        return Map.of("text", text, "url", url, "style", "aui-button aui-button-primary");
    }

    private Map<String, Object> quiet(String key, String url) {
        return Map.of("text", text(key), "url", url, "style", "pe-quiet");
    }

    private static Map<String, Object> head(Map<String, Object> view) {
        return (Map<String, Object>) view.get("head");
    }

    private static Map<String, Object> ring(Map<String, Object> view) {
        return (Map<String, Object>) head(view).get("ring");
    }

    private static Map<String, Object> now(Map<String, Object> view) {
        return (Map<String, Object>) view.get("now");
    }

    private static List<Map<String, Object>> actions(Map<String, Object> view) {
        return (List<Map<String, Object>>) now(view).get("actions");
    }

    private static Map<String, Object> alert(Map<String, Object> view) {
        return ((List<Map<String, Object>>) view.get("alerts")).get(0);
    }

    private static Map<String, Object> notice(Map<String, Object> view) {
        return ((List<Map<String, Object>>) view.get("notices")).get(0);
    }

    private static List<Map<String, Object>> rows(Map<String, Object> view) {
        return (List<Map<String, Object>>) ((Map<String, Object>) view.get("checks")).get("rows");
    }

    private static Map<String, Object> check(Map<String, Object> view, String key) {
        return rows(view).stream()
                .filter(check -> check.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> states(Map<String, Object> view) {
        Map<String, String> states = new LinkedHashMap<>();
        rows(view).forEach(check -> states.put((String) check.get("key"), (String) check.get("state")));
        return states;
    }
}
