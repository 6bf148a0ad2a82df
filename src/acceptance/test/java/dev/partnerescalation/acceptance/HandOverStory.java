package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The main job, told in chapters: unprepared is refused in the actor's language, prepared goes through. Whoever tells it to a Jira
 * that nobody knows runs the chapters one by one, to learn which of them fail.
 */
final class HandOverStory {

    /** @param action fails with an AssertionError if Jira does otherwise */
    record Chapter(String title, Runnable action) {}

    private final Person person;
    private final Bundle messages;
    private final Installation installation;
    private final LocalDate today;
    private final UnaryOperator<Escalation> example;
    private Escalation escalation;

    /**
     * @param today the date where the person works
     * @param example gives the escalation an example that counts
     */
    HandOverStory(Person person, Installation installation, LocalDate today, UnaryOperator<Escalation> example) {
        this.person = person;
        this.messages = person.messages();
        this.installation = installation;
        this.today = today;
        this.example = example;
    }

    /** Tells all of it. */
    void tell() {
        isCreated();
        isNamedInTheReadersLanguage();
        chapters().forEach(chapter -> chapter.action().run());
    }

    /** The escalation that the story is about. */
    Escalation escalation() {
        return escalation;
    }

    void isCreated() {
        escalation = person.createsEscalation();
    }

    /** The translated names of what the set-up made. */
    void isNamedInTheReadersLanguage() {
        assertThat(escalation.fields().path("issuetype").path("name").asText())
                .isEqualTo(messages.name("issuetype", "Partner Escalation"));
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.DRAFT.nameIn(messages));
        assertThat(escalation
                        .offered(Transition.START_SCOPE_REVIEW)
                        .path("name")
                        .asText())
                .isEqualTo(Transition.START_SCOPE_REVIEW.nameIn(messages));
    }

    /** Everything after its creation. */
    List<Chapter> chapters() {
        return List.of(
                new Chapter("the review of the scope starts", () -> escalation.after(Transition.START_SCOPE_REVIEW)),
                new Chapter("without a reviewed scope it is refused", this::isRefusedWithoutScope),
                new Chapter("with a reviewed scope it goes on", () -> assertThat(
                                escalation.transition(Transition.CONTACT_PARTNER.id(), Prepared.scope()))
                        .isDone()),
                new Chapter("without contact with the partner it is refused", this::isRefusedWithoutContact),
                new Chapter("with the contact it goes on", this::goesOnWithContact),
                new Chapter("without time for the partner and an example it is refused", this::isRefusedUnprepared),
                new Chapter("prepared, it is handed over", this::isHandedOver));
    }

    private void isRefusedWithoutScope() {
        assertThat(escalation.tries(Transition.CONTACT_PARTNER))
                .isRefusedWith(person.isTold(1)
                        .at(installation.field("scope-outcome"), "scope.missing", messages.field("scope-outcome"))
                        .at(installation.field("scope-notes"), "scope.notes", messages.field("scope-notes"), 40));
    }

    private void isRefusedWithoutContact() {
        assertThat(escalation.tries(Transition.PREPARE_HANDOVER))
                .isRefusedWith(person.isTold(1)
                        .at(
                                installation.field("partner-contact-date"),
                                "contact.date",
                                messages.field("partner-contact-date"))
                        .at(
                                installation.field("partner-contact-notes"),
                                "contact.missing",
                                messages.field("partner-contact-notes"))
                        .at(
                                installation.field("partner-response"),
                                "contact.response",
                                messages.field("partner-response")));
    }

    private void goesOnWithContact() {
        assertThat(escalation.transition(
                        Transition.PREPARE_HANDOVER.id(), Prepared.contact().day("partner-contact-date", today)))
                .isDone();
    }

    private void isRefusedUnprepared() {
        assertThat(escalation.handsOver())
                .isRefusedWith(person.isTold(3)
                        .because(
                                "contact.waiting",
                                messages.day(Prepared.lastDayFor(today)),
                                messages.field("partner-response"))
                        .because("examples.missing", 1, 0, messages.field("example-references"))
                        .because("examples.linked", 1, 0)
                        .at(
                                installation.field("english-summary"),
                                "english.missing",
                                messages.field("english-summary")));
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.READY.nameIn(messages));
        assertThat(escalation.comments()).isEmpty();
    }

    private void isHandedOver() {
        example.apply(escalation.with(Fields.none().option("partner-response", "disagrees")));
        assertThat(escalation.handsOver(Fields.none().text("english-summary", Prepared.ENGLISH_SUMMARY)))
                .isDone();
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.WITH_ADOBE.nameIn(messages));
        assertThat(escalation.value("english-summary").asText()).isEqualTo(Prepared.ENGLISH_SUMMARY);
        assertThat(escalation.moves())
                .isEqualTo(idsOf(Status.SCOPE_REVIEW, Status.IN_DISCUSSION, Status.READY, Status.WITH_ADOBE));
    }

    private List<String> idsOf(Status... statuses) {
        return Stream.of(statuses).map(status -> installation.id(status.part())).toList();
    }
}
