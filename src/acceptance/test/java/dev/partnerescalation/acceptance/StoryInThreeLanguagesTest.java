package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The main job, once per language: unprepared is refused in the actor's language, prepared goes through. */
public final class StoryInThreeLanguagesTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void anEnglishSpeakerIsToldWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("claire"));
    }

    @Test
    public void aDutchSpeakerIsToldWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("anneke"));
    }

    @Test
    public void aGermanSpeakerIsToldWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("johann"));
    }

    /** There are no French texts: English, and never a key. */
    @Test
    public void aFrenchSpeakerIsToldSoInEnglish() {
        Visitor claire = Visitor.signedIn(JIRA.url(), "claire").reads("fr_FR");
        try {
            theStoryOf(project.as("claire"));
        } finally {
            claire.reads("en_US");
        }
    }

    private static void theStoryOf(Person person) {
        Bundle messages = person.messages();
        Escalation escalation = person.createsEscalation();
        assertThat(escalation.fields().path("issuetype").path("name").asText())
                .isEqualTo(messages.name("issuetype", "Partner Escalation"));
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.DRAFT.nameIn(messages));

        escalation.after(Transition.START_SCOPE_REVIEW);
        assertThat(escalation.tries(Transition.CONTACT_PARTNER))
                .isRefusedWith(person.isTold(1)
                        .aboutField("scope.missing", "scope-outcome")
                        .because("scope.notes", messages.field("scope-notes"), 40));

        escalation.with(Prepared.scope()).after(Transition.CONTACT_PARTNER);
        assertThat(escalation.tries(Transition.PREPARE_HANDOVER))
                .isRefusedWith(person.isTold(1)
                        .aboutField("contact.date", "partner-contact-date")
                        .aboutField("contact.missing", "partner-contact-notes")
                        .aboutField("contact.response", "partner-response"));

        escalation.with(Prepared.contact().day("partner-contact-date", Prepared.TODAY));
        escalation.after(Transition.PREPARE_HANDOVER);
        assertThat(escalation.handsOver())
                .isRefusedWith(person.isTold(2)
                        .because(
                                "contact.waiting",
                                messages.day(Prepared.lastDayFor(Prepared.TODAY)),
                                messages.field("partner-response"))
                        .because("examples.missing", 1, 0, messages.field("example-references"))
                        .because("examples.linked", 1, 0));
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.READY.nameIn(messages));

        escalation.with(Fields.none().option("partner-response", "disagrees")).withExample("SHOP-1");
        assertThat(escalation.handsOver(Fields.none().text("english-summary", Prepared.ENGLISH_SUMMARY)))
                .isDone();
        assertThat(escalation.status().path("name").asText()).isEqualTo(Status.WITH_ADOBE.nameIn(messages));
        assertThat(escalation.value("english-summary").asText()).isEqualTo(Prepared.ENGLISH_SUMMARY);
        assertThat(escalation.moves())
                .isEqualTo(idsOf(Status.SCOPE_REVIEW, Status.IN_DISCUSSION, Status.READY, Status.WITH_ADOBE));
    }

    private static List<String> idsOf(Status... statuses) {
        return Stream.of(statuses)
                .map(status -> project.installed().id(status.part()))
                .toList();
    }

    @Test
    public void eachPersonSeesOneAndTheSameEscalationInTheirOwnWords() {
        Escalation escalation = project.as("anneke").createsEscalation();

        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            assertThat(person.sees(escalation).status().path("name").asText())
                    .isEqualTo(Status.DRAFT.nameIn(person.messages()));
            assertThat(person.sees(escalation)
                            .transitions()
                            .path(0)
                            .path("name")
                            .asText())
                    .isEqualTo(Transition.START_SCOPE_REVIEW.nameIn(person.messages()));
        }
    }

    @Test
    public void whoeverActsIsToldInTheirLanguageWhoeverWroteTheEscalation() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        Person johann = project.as("johann");

        assertThat(johann.sees(escalation).handsOver())
                .isRefusedWith(johann.isTold(1)
                        .because("examples.missing", 1, 0, johann.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
    }
}
