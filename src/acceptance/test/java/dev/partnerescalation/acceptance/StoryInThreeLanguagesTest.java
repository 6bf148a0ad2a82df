package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
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
        new HandOverStory(person, project.installed(), Prepared.TODAY, escalation -> escalation.withExample("SHOP-1"))
                .tell();
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
