package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * A data folder that version 1.0.0 wrote, with H2 2.2.224 and the migrations of then, is opened by today's version and nothing is lost.
 * The archive holds the database and what 1.0.0 itself answered about it, without names and texts that a later version may word
 * differently. It was filled over REST: SHOP-6 is an escalation that was handed over, SHOP-7 one whose scope was reviewed, OPS-3 an
 * ordinary issue; there is a copy of the workflow, a draft, a personal access token and links.
 */
public final class DatabaseOfTheFirstVersionTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private LocalJira jira;
    private JsonNode expected;

    @Before
    public void open() throws IOException {
        unpack(folder.getRoot().toPath());
        jira = LocalJira.start(LocalJiraOptions.onDisk(folder.getRoot().toPath()).toBuilder()
                .port(0)
                .app(App.jar())
                .build());
        expected = new ObjectMapper()
                .readTree(folder.getRoot().toPath().resolve("expected.json").toFile());
    }

    @After
    public void close() {
        if (jira != null) {
            jira.close();
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream stored = DatabaseOfTheFirstVersionTest.class.getResourceAsStream("/database-of-1.0.0.zip");
                ZipInputStream zip = new ZipInputStream(stored)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, target.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }

    @Test
    public void theIssuesWithFieldsCommentsLinksAndHistoryAreAsTheyWere() {
        holds("SHOP-6", "anneke");
        holds("SHOP-7", "johann");
        holds("OPS-3", "claire");
    }

    private void holds(String key, String reader) {
        JiraClient client = as(reader);
        JsonNode before = expected.path("issues").path(key);
        assertWithMessage("The archive describes " + key)
                .that(before.path("issue").path("key").asText())
                .isEqualTo(key);
        contains(client.get("/rest/api/2/issue/" + key + "?expand=changelog").json(200), before.path("issue"), key);
        contains(
                client.get("/rest/api/2/issue/" + key + "/remotelink").json(200),
                before.path("webLinks"),
                key + "/webLinks");
    }

    /** Whatever 1.0.0 told is told still; a later version may tell more. */
    private static void contains(JsonNode now, JsonNode before, String place) {
        if (before.isObject()) {
            before.properties()
                    .forEach(one -> contains(now.path(one.getKey()), one.getValue(), place + "/" + one.getKey()));
        } else if (before.isArray()) {
            assertWithMessage("Number at " + place).that(now.size()).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                contains(now.path(i), before.path(i), place + "/" + i);
            }
        } else {
            assertWithMessage(place).that(now).isEqualTo(before);
        }
    }

    @Test
    public void theWorkflowsAndTheDraftAreAsTheyWere() {
        Administration administration = new Administration(as("admin"));
        String workflow = Bundle.english().text("partnerescalation.setup.workflow.name");

        assertThat(administration.workflow(workflow))
                .isEqualTo(expected.path("workflow").asText());
        assertThat(administration.draft(workflow)).hasStatus(200);
        assertThat(administration.workflow("Werkstroom van Ops")).contains("<workflow>");
    }

    @Test
    public void theSetUpExtendsItOnceTheDraftIsGoneAndWorkGoesOn() {
        Administration administration = new Administration(as("admin"));
        Installation before = Installation.of(administration.plan("SHOP").json(200));
        assertThat(before.state("workflow")).isEqualTo("conflict");
        administration.discardDraft(Bundle.english().text("partnerescalation.setup.workflow.name"));
        Installation plan = Installation.of(administration.plan("SHOP").json(200));
        assertThat(plan.state("workflow")).isEqualTo("repair");
        assertThat(plan.state("screen.contact-partner")).isEqualTo("create");
        assertThat(plan.state("screen.edit")).isEqualTo("repair");
        assertThat(plan.state("screen.withdraw")).isEqualTo("exists");

        PreparedProject project = PreparedProject.setUpIn(jira.url());

        assertThat(administration.plan("SHOP").json(200).path("complete").asBoolean())
                .isTrue();
        plan.ids().forEach((part, id) -> assertWithMessage(part)
                .that(project.installed().id(part))
                .isEqualTo(id));
        holds("SHOP-6", "anneke");
        Escalation reviewed = project.as("johann").sees("SHOP-7");
        assertThat(reviewed.transition(
                        Transition.CONTACT_PARTNER.id(), Fields.none().text("scope-notes", Prepared.SCOPE_NOTES)))
                .isDone();
        Escalation handedOver = project.as("anneke").sees("SHOP-6").withComment("Still here.");
        assertThat(handedOver.comments()).hasSize(3);
        assertThat(project.as("claire").createsEscalation().key()).isEqualTo("SHOP-8");
    }

    @Test
    public void theRolesAtAdobeBecomeMoreAndKeepTheirIds() {
        String field = Installation.of(
                        new Administration(as("admin")).plan("SHOP").json(200))
                .field("adobe-contact-role");
        JsonNode before = roles(field);
        assertThat(before).hasSize(4);
        new Administration(as("admin"))
                .discardDraft(Bundle.english().text("partnerescalation.setup.workflow.name"));
        PreparedProject.setUpIn(jira.url());
        JsonNode after = roles(field);

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.path(i)).isEqualTo(before.path(i));
        }
        assertThat(after.findValuesAsText("value"))
                .containsAtLeast("Technical Account Director (TAD)", "Customer Success Engineer (CSE)");
    }

    @Test
    public void passwordsAndTokensAreStillKnown() {
        JiraClient anybody = JiraClient.anonymous(jira.url());

        for (JiraClient client : Map.of(
                        "token",
                                anybody.with(
                                        "Authorization",
                                        "Bearer " + expected.path("token").asText()),
                        "password", as("anneke"))
                .values()) {
            JsonNode myself = client.get("/rest/api/2/myself").json(200);
            assertThat(myself.path("name").asText()).isEqualTo("anneke");
        }
    }

    private JsonNode roles(String field) {
        return as("anneke")
                .get("/rest/api/2/issue/SHOP-7/editmeta")
                .json(200)
                .path("fields")
                .path(field)
                .path("allowedValues");
    }

    private JiraClient as(String user) {
        return JiraClient.anonymous(jira.url()).as(user);
    }
}
