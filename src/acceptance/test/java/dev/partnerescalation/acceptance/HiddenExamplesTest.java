package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Whoever may see an escalation, but not an issue of the same project that is linked with it, learns nothing of that issue. */
public final class HiddenExamplesTest {

    private static final String TITLE = "We will sue the agency";
    private static final Map<String, String> TEAM = Map.of("type", "projectRole", "parameter", "10000");
    private static final Map<String, String> ADMINISTRATORS = Map.of("type", "projectRole", "parameter", "10002");

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;
    private String hidden;
    private Escalation escalation;

    @Before
    public void linkAnIssueOfTheSameProject() {
        project = PreparedProject.setUpIn(jira);
        hidden = "SHOP-5";
        Person claire = project.as("claire");
        claire.jira()
                .put("/rest/api/2/issue/" + hidden, Map.of("fields", Map.of("summary", TITLE)))
                .expect(204);
        escalation = claire.preparesEscalation().withExample(hidden);
    }

    @Test
    public void aReporterOrAssigneeWhoSeesOnlyTheirOwnIssuesLearnsNothingOfTheOthers() {
        Administration administration = project.administration();
        administration.grant(
                "SHOP",
                "BROWSE_PROJECTS",
                List.of(TEAM, ADMINISTRATORS, Map.of("type", "reporter"), Map.of("type", "assignee")));
        administration.grant("SHOP", "ASSIGNABLE_USER", List.of(TEAM, Map.of("type", "user", "parameter", "agency")));
        project.as("claire")
                .jira()
                .put("/rest/api/2/issue/" + escalation.key() + "/assignee", Map.of("name", "agency"))
                .expect(204);

        partnerLearnsNothing();
    }

    @Test
    public void whoDoesNotHoldTheSecurityLevelOfAnExampleLearnsNothingOfIt() {
        Administration administration = project.administration();
        administration.restrict(hidden, administration.securityLevel("SHOP", List.of(TEAM)));

        partnerLearnsNothing();
    }

    private void partnerLearnsNothing() {
        assertThat(project.as("agency")
                        .jira()
                        .get("/rest/api/2/issue/" + hidden)
                        .status())
                .isEqualTo(404);
        nothingIsSaid();
        assertThat(escalation.handsOver()).isDone();
        nothingIsSaid();
        List<String> comments = project.as("agency").sees(escalation).comments();
        assertThat(comments).hasSize(1);
        nothingIsSaidIn(comments.get(0));
        assertWithMessage("places that name it for whoever may see it")
                .that(places("claire").filter(text -> text.contains(hidden)).count())
                .isAtLeast(3);
    }

    private void nothingIsSaid() {
        places("agency").forEach(this::nothingIsSaidIn);
    }

    private void nothingIsSaidIn(String text) {
        assertThat(text).doesNotContain(hidden);
        assertThat(text).doesNotContain(TITLE);
    }

    /** Links, panel, brief in each form, readiness, and readiness as one of many. */
    private Stream<String> places(String reader) {
        JiraClient client = project.as(reader).jira();
        String key = escalation.key();
        String page = client.get("/browse/" + key).expect(200).text();
        ReadinessApi readiness = new ReadinessApi(client);
        Stream<String> briefs = Stream.of("markdown", "html", "text")
                .map(format -> "/rest/partner-escalation/1.0/issue/" + key + "/brief?format=" + format)
                .map(path -> client.get(path).expect(200).text());
        Stream<String> others = Stream.of(
                project.as(reader).sees(escalation).fields().path("issuelinks").toString(),
                PanelOnPage.on(page).orElseThrow().html(),
                readiness.ask(key).expect(200).text(),
                readiness.askForMany(key).expect(200).text());
        return Stream.concat(briefs, others);
    }
}
