package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What the app keeps in Jira's settings, how it goes away, and what is never stored there. */
public final class StoredDataTest {

    private static final String REST = "/rest/partner-escalation/1.0";
    private static final String HANDOVERS = REST + "/handovers";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static JiraClient admin;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        admin = project.administration().jira();
    }

    @Before
    public void nothingIsKept() {
        removed();
    }

    @Test
    public void whatIsKeptOfAHandOverGoesWithItsIssue() {
        handedOver();
        Escalation deleted = handedOver();
        admin.delete("/rest/api/2/issue/" + deleted.key()).expect(204);

        assertThat(removed()).isEqualTo(1);
    }

    @Test
    public void whatIsKeptOfAHandOverGoesWhenTheEscalationIsPreparedAgain() {
        Escalation escalation = handedOver();
        escalation
                .transition(Transition.CLOSE.id(Status.WITH_ADOBE), Fields.none())
                .expect(204);
        escalation.tries(Transition.REOPEN).expect(204);

        assertThat(removed()).isEqualTo(0);
    }

    @Test
    public void anAdministratorAloneRemovesAll() {
        handedOver();
        handedOver();
        for (String name : List.of("claire", "agency")) {
            assertWithMessage(name)
                    .that(project.as(name).jira().delete(HANDOVERS).status())
                    .isEqualTo(403);
        }
        assertThat(project.unauthenticated().delete(HANDOVERS).status()).isEqualTo(401);

        assertThat(removed()).isEqualTo(2);
        assertThat(removed()).isEqualTo(0);
    }

    @Test
    public void theCharacterNulIsRefusedBeforeItIsStored() {
        String before = admin.get(REST + "/versions").expect(200).text();
        String data = "source = https://example.com/x\nas-of = 2026-11-01\n2.4.8.regular = 2028-05-31\n";
        for (String bad : List.of(data + "# \u0000", "\u0000" + data, data + "#" + "x".repeat(100_000))) {
            assertThat(admin.put(REST + "/versions", Map.of("data", bad))).isErrorInJirasShape(400);
        }

        assertThat(admin.get(REST + "/versions").expect(200).text()).isEqualTo(before);
    }

    private static Escalation handedOver() {
        Escalation escalation = project.as("claire").preparesEscalation().withExample("SHOP-1");
        escalation.handsOver().expect(204);
        return escalation;
    }

    private static int removed() {
        return admin.delete(HANDOVERS).json(200).path("removed").asInt(-1);
    }
}
