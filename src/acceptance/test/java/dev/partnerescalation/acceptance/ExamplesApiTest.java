package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class ExamplesApiTest {

    private static final String EXAMPLES = "/issue/{key}/examples";

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private final OpenApi api = new OpenApi();
    private PreparedProject project;
    private JiraClient anneke;
    private Escalation escalation;

    @Before
    public void createAnEscalation() {
        project = PreparedProject.setUpIn(jira);
        anneke = project.as("anneke").jira();
        escalation = project.as("anneke").createsEscalation();
    }

    @Test
    public void examplesAreAddedAndAnswered() {
        JsonNode before = fits("get", anneke.get(path(escalation.key())), 200).json(200);
        assertThat(before.path("linkType").path("id").asText())
                .isEqualTo(project.installed().id("link-type"));
        assertThat(before.path("linked").size()).isEqualTo(0);
        assertThat(before.path("suggestions").size()).isAtLeast(1);

        JsonNode after =
                fits("post", add("SHOP-4", "https://shop.example.com/x"), 200).json(200);
        assertThat(after.path("linked").path(0).path("key").asText()).isEqualTo("SHOP-4");
        assertThat(after.path("linked").path(0).path("counts").asBoolean()).isTrue();
        assertThat(after.path("linked").path(1).path("url").asText()).isEqualTo("https://shop.example.com/x");
    }

    @Test
    public void badBodiesAreRefusedAndChangeNothing() {
        for (Object body : Arrays.asList(
                Map.of(),
                Map.of("examples", "SHOP-4"),
                Map.of("examples", List.of()),
                Map.of("examples", List.of(4)),
                Map.of("examples", Collections.singletonList(null)),
                Map.of("examples", Collections.nCopies(21, "SHOP-4")),
                Map.of("examples", List.of("SHOP-4", "NO-1")))) {
            fits("post", anneke.post(path(escalation.key()), body), 400);
        }
        for (String body : List.of("null", "[]", "{", "\"x\"")) {
            assertWithMessage(body)
                    .that(anneke.send("POST", path(escalation.key()), "application/json", body)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(add("SHOP-4", "NO-1")
                        .json(400)
                        .path("errors")
                        .path("examples")
                        .asText())
                .contains("NO-1");
        assertThat(escalation.fields().path("issuelinks").size()).isEqualTo(0);
    }

    @Test
    public void whoMayNotIsRefused() {
        fits("get", project.unauthenticated().get(path(escalation.key())), 401);
        fits(
                "post",
                project.unauthenticated().post(path(escalation.key()), Map.of("examples", List.of("SHOP-4"))),
                401);
        fits("get", anneke.get(path("SHOP-4")), 404);
        fits("post", anneke.post(path("SHOP-999999"), Map.of("examples", List.of("SHOP-4"))), 404);
        project.administration().grant("SHOP", "LINK_ISSUES", List.of());
        fits("post", add("SHOP-4"), 403);
        assertThat(escalation.fields().path("issuelinks").size()).isEqualTo(0);
    }

    private Answer add(String... examples) {
        return anneke.post(path(escalation.key()), Map.of("examples", List.of(examples)));
    }

    private static String path(String key) {
        return "/rest/partner-escalation/1.0/issue/" + key + "/examples";
    }

    private Answer fits(String method, Answer answer, int status) {
        assertWithMessage("%s", answer)
                .that(api.differences(method, EXAMPLES, answer.expect(status)))
                .isEmpty();
        return answer;
    }
}
