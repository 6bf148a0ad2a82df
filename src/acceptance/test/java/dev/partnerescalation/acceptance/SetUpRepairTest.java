package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Somebody deletes objects of the set-up; the plan says so, and applying it again repairs them and nothing else. */
public final class SetUpRepairTest {

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;
    private Installation before;
    private Administration administration;

    @Before
    public void setUpTheProject() {
        project = PreparedProject.setUpIn(jira);
        before = project.installed();
        administration = project.administration();
    }

    @Test
    public void aDeletedFieldIsMadeAnewAndStandsOnItsScreensAgain() {
        administration.deleteField(before.field("scope-outcome"));
        assertThat(planned("field.scope-outcome")).isEqualTo("create");

        Installation after = repaired();

        assertThat(after.state("field.scope-outcome")).isEqualTo("created");
        assertThat(after.field("scope-outcome")).isNotEqualTo(before.field("scope-outcome"));
        for (String part : before.ids().keySet()) {
            if (!part.equals("field.scope-outcome")) {
                assertWithMessage(part).that(after.id(part)).isEqualTo(before.id(part));
            }
        }
        assertThat(createScreen()).contains(after.field("scope-outcome"));
        assertThat(PreparedProject.setUpIn(jira)
                        .as("claire")
                        .preparesEscalation()
                        .withExample("SHOP-1")
                        .handsOver())
                .isDone();
    }

    @Test
    public void aFieldThatWasTakenOffAScreenIsPutBack() {
        administration.removeFromScreen(before.id("screen.create"), before.field("partner"));
        assertThat(createScreen()).doesNotContain(before.field("partner"));
        assertThat(planned("screen.create")).isEqualTo("repair");

        Installation after = repaired();

        assertThat(after.state("screen.create")).isEqualTo("repaired");
        assertThat(createScreen()).contains(before.field("partner"));
    }

    @Test
    public void aGateThatWasTakenAwayIsPutBack() {
        Escalation escalation = project.as("claire").preparesEscalation();
        project.handOverValidator().remove();
        assertThat(planned("workflow")).isEqualTo("repair");

        assertThat(repaired().state("workflow")).isEqualTo("repaired");

        assertThat(escalation.handsOver().status()).isEqualTo(400);
    }

    @Test
    public void theSettingsOfAGateBelongToTheAdministrator() {
        project.handOverValidator().set("mode.english", "block");

        assertThat(planned("workflow")).isEqualTo("exists");
        JsonNode result = administration.setUp("SHOP").json(200);
        assertThat(result.path("changed").asBoolean(true)).isFalse();
        assertThat(project.handOverValidator().get("mode.english")).isEqualTo("block");
    }

    private String planned(String part) {
        JsonNode plan = administration.plan("SHOP").json(200);
        return Installation.of(plan).state(part);
    }

    private Installation repaired() {
        JsonNode result = administration.setUp("SHOP").json(200);
        assertThat(result.path("complete").asBoolean()).isTrue();
        assertThat(result.path("changed").asBoolean()).isTrue();
        JsonNode again = administration.setUp("SHOP").json(200);
        assertThat(again.path("changed").asBoolean(true)).isFalse();
        return Installation.of(result);
    }

    private List<String> createScreen() {
        return project.as("claire")
                .jira()
                .get("/rest/api/2/issue/createmeta/SHOP/issuetypes/" + before.id("issue-type"))
                .json(200)
                .path("values")
                .findValuesAsText("fieldId");
    }
}
