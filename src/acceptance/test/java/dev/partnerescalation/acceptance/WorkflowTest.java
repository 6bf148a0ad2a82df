package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The workflow that the set-up makes: its transitions, validators and resolutions. */
public final class WorkflowTest {

    private static final List<Transition> WAY = List.of(
            Transition.START_SCOPE_REVIEW,
            Transition.CONTACT_PARTNER,
            Transition.PREPARE_HANDOVER,
            Transition.HAND_OVER,
            Transition.REQUEST_INFORMATION);

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person claire;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire");
    }

    @Test
    public void everyStatusOffersExactlyItsWaysAndEachLeadsWhereItShould() {
        for (Status status : Status.values()) {
            Escalation escalation = escalationIn(status);
            List<String> offered = new ArrayList<>();
            for (JsonNode transition : escalation.transitions()) {
                offered.add(transition.path("id").asText() + " "
                        + transition.path("name").asText() + " -> "
                        + transition.path("to").path("id").asText());
            }
            List<String> wanted = Stream.of(Transition.values())
                    .filter(transition -> transition.from().contains(status))
                    .map(transition -> transition.id(status) + " " + transition.nameIn(claire.messages()) + " -> "
                            + project.installed().id(transition.to().part()))
                    .toList();
            assertWithMessage("ways out of %s", status).that(offered).containsExactlyElementsIn(wanted);
        }
    }

    @Test
    public void thereIsNoWayAroundTheHandOver() {
        for (Status status : Status.values()) {
            if (status != Status.READY) {
                Escalation escalation = escalationIn(status);
                String before = escalation.everything().toString();
                assertThat(escalation.handsOver()).isErrorInJirasShape(400);
                assertWithMessage("from %s", status)
                        .that(escalation.everything().toString())
                        .isEqualTo(before);
            }
        }
    }

    @Test
    public void theStatusesAreOfTheRightCategory() {
        for (Status status : Status.values()) {
            String category =
                    switch (status) {
                        case DRAFT -> "new";
                        case CLOSED -> "done";
                        default -> "indeterminate";
                    };
            assertWithMessage("category of %s", status)
                    .that(claire.jira()
                            .get("/rest/api/2/status/" + project.installed().id(status.part()))
                            .json(200)
                            .path("statusCategory")
                            .path("key")
                            .asText())
                    .isEqualTo(category);
        }
    }

    @Test
    public void theGateBeforeTheTalkAsksForScopeAndTimelineOnly() {
        Escalation escalation = escalationIn(Status.SCOPE_REVIEW)
                .with(Fields.none()
                        .option("scope-outcome", "added-later")
                        .empty("scope-notes", "partner-contact-date", "partner-contact-notes", "partner-response"));

        assertThat(escalation.tries(Transition.CONTACT_PARTNER))
                .isRefusedWith(claire.isTold(2)
                        .at(
                                field("scope-notes"),
                                "scope.notes",
                                claire.messages().field("scope-notes"),
                                40)
                        .at(
                                field("timeline-impact"),
                                "scope.timeline",
                                claire.messages().field("timeline-impact")));
        assertThat(escalation
                        .with(Prepared.scope()
                                .option("scope-outcome", "added-later")
                                .text("timeline-impact", Prepared.TIMELINE))
                        .tries(Transition.CONTACT_PARTNER))
                .isDone();
    }

    @Test
    public void theGateBeforeReadinessAsksForScopeTimelineAndContact() {
        Escalation escalation = escalationIn(Status.IN_DISCUSSION)
                .without(
                        "scope-outcome",
                        "scope-notes",
                        "partner-contact-date",
                        "partner-contact-notes",
                        "partner-response",
                        "english-summary");

        assertThat(escalation.tries(Transition.PREPARE_HANDOVER))
                .isRefusedWith(claire.isTold(2)
                        .aboutField("scope.missing", "scope-outcome")
                        .because("scope.notes", claire.messages().field("scope-notes"), 40)
                        .at(
                                field("partner-contact-date"),
                                "contact.date",
                                claire.messages().field("partner-contact-date"))
                        .at(
                                field("partner-contact-notes"),
                                "contact.missing",
                                claire.messages().field("partner-contact-notes"))
                        .at(
                                field("partner-response"),
                                "contact.response",
                                claire.messages().field("partner-response")));
    }

    @Test
    public void theHandOverAsksForEverythingAtOnce() {
        Escalation escalation = claire.preparesEscalation()
                .with(Fields.none()
                        .option("scope-outcome", "added-later")
                        .empty("scope-notes", "partner-contact-notes", "english-summary")
                        .day("partner-contact-date", Prepared.TODAY));

        assertThat(escalation.handsOver())
                .isRefusedWith(claire.isTold(6)
                        .because("scope.notes", claire.messages().field("scope-notes"), 40)
                        .aboutField("scope.timeline", "timeline-impact")
                        .aboutField("contact.missing", "partner-contact-notes")
                        .because(
                                "contact.waiting",
                                claire.messages().day(Prepared.lastDayFor(Prepared.TODAY)),
                                claire.messages().field("partner-response"))
                        .because("examples.missing", 1, 0, claire.messages().field("example-references"))
                        .because("examples.linked", 1, 0)
                        .at(
                                field("english-summary"),
                                "english.missing",
                                claire.messages().field("english-summary")));
    }

    @Test
    public void aMissingEnglishSummaryBlocksUnlessAnAdministratorWantsLess() {
        Escalation escalation =
                claire.preparesEscalation().withExample("SHOP-1").without("english-summary");

        assertThat(escalation.handsOver())
                .isRefusedWith(claire.isTold(1)
                        .at(
                                field("english-summary"),
                                "english.missing",
                                claire.messages().field("english-summary")));
        TransitionValidator validator = project.handOverValidator();
        validator.set("mode.english", "warn");
        try {
            assertThat(escalation.handsOver()).isDone();
        } finally {
            validator.reset();
        }
    }

    @Test
    public void withdrawingNeedsACommentInEveryOpenStatus() {
        for (Status status : Transition.WITHDRAW.from()) {
            Escalation escalation = escalationIn(status);
            String id = Transition.WITHDRAW.id(status);

            assertThat(escalation.transition(id, Fields.none())).isRefusedWith(needsAComment());
            assertThat(escalation.transitionWithComment(id, "...")).isRefusedWith(needsAComment());
            assertThat(escalation.transitionWithComment(id, "\u3164\u115f\u17b4"))
                    .isRefusedWith(needsAComment());
            assertThat(escalation.transitionWithComment(id, "Settled over the phone."))
                    .isDone();

            assertThat(escalation.status().path("id").asText()).isEqualTo(id(Status.CLOSED));
            assertThat(resolutionOf(escalation)).isEqualTo(project.installed().id("resolution.withdrawn"));
            JsonNode comments = escalation.fields().path("comment").path("comments");
            // Whatever was handed over has the brief as its first one.
            assertThat(comments.path(comments.size() - 1).path("body").asText()).isEqualTo("Settled over the phone.");
        }
    }

    private static Refusal needsAComment() {
        return Refusal.without(claire.messages()).because("comment.required").at("comment", "comment.required");
    }

    @Test
    public void resolvingWithThePartnerIsFreeAndSaysSo() {
        for (Status status : Transition.RESOLVE_WITH_PARTNER.from()) {
            Escalation escalation = escalationIn(status);

            assertThat(escalation.transition(Transition.RESOLVE_WITH_PARTNER.id(status), Fields.none()))
                    .isDone();

            assertThat(resolutionOf(escalation)).isEqualTo(project.installed().id("resolution.resolved-with-partner"));
        }
    }

    @Test
    public void closingSaysThatAdobeResolvedItAndReopeningTakesThatBack() {
        for (Status status : Transition.CLOSE.from()) {
            Escalation escalation = escalationIn(status);

            assertThat(escalation.transition(Transition.CLOSE.id(status), Fields.none()))
                    .isDone();
            assertThat(resolutionOf(escalation)).isEqualTo(project.installed().id("resolution.resolved-with-adobe"));
            assertThat(escalation.fields().path("resolution").path("name").asText())
                    .isEqualTo("Resolved with Adobe");

            escalation.after(Transition.REOPEN);
            assertThat(escalation.fields().path("resolution").isNull()).isTrue();
            assertThat(escalation.fields().path("resolutiondate").isNull()).isTrue();
            assertThat(escalation.status().path("id").asText()).isEqualTo(id(Status.IN_DISCUSSION));
        }
    }

    @Test
    public void reworkBeginsWithTheScopeAndInformationGoesThereAndBack() {
        Escalation rework = escalationIn(Status.READY).after(Transition.RETURN_FOR_REWORK);
        assertThat(rework.status().path("id").asText()).isEqualTo(id(Status.SCOPE_REVIEW));

        Escalation asked = escalationIn(Status.INFORMATION_REQUESTED).after(Transition.PROVIDE_INFORMATION);
        assertThat(asked.status().path("id").asText()).isEqualTo(id(Status.WITH_ADOBE));
    }

    @Test
    public void eachStepShowsTheFieldsThatItAsksFor() {
        assertThat(onTheScreenOf(Transition.CONTACT_PARTNER, Status.SCOPE_REVIEW))
                .containsExactly("scope-document", "scope-outcome", "scope-notes", "timeline-impact");
        assertThat(onTheScreenOf(Transition.PREPARE_HANDOVER, Status.IN_DISCUSSION))
                .containsExactly(
                        "partner-contact-date", "partner-response", "partner-contact-notes", "partner-response-due");
        assertThat(onTheScreenOf(Transition.HAND_OVER, Status.READY))
                .containsExactly("english-summary", "impact", "requested-outcome");
    }

    /** The keys of the app's fields on the screen. */
    private static List<String> onTheScreenOf(Transition transition, Status from) {
        List<String> ids = new ArrayList<>();
        escalationIn(from).offered(transition).path("fields").fieldNames().forEachRemaining(ids::add);
        ids.remove("comment");
        return ids.stream()
                .map(id -> project.installed().ids().entrySet().stream()
                        .filter(part -> part.getKey().startsWith("field.")
                                && part.getValue().equals(id))
                        .map(part -> part.getKey().substring("field.".length()))
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    private static String field(String key) {
        return project.installed().field(key);
    }

    /** A prepared escalation that went the straight way into a status. */
    private static Escalation escalationIn(Status status) {
        Escalation escalation = claire.createsEscalation().with(Prepared.everythingButExamples());
        escalation.withExample("SHOP-1");
        if (status == Status.CLOSED) {
            escalation
                    .transition(Transition.RESOLVE_WITH_PARTNER.id(Status.DRAFT), Fields.none())
                    .expect(204);
            return escalation;
        }
        for (Transition transition : WAY.subList(0, status.ordinal())) {
            escalation.after(transition);
        }
        return escalation;
    }

    private static String resolutionOf(Escalation escalation) {
        return escalation.fields().path("resolution").path("id").asText();
    }

    private static String id(Status status) {
        return project.installed().id(status.part());
    }
}
