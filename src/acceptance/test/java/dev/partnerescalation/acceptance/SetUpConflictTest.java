package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Somebody else already has an object of a name that Jira wants to be unique. It is never adopted: the plan shows the conflict and
 * nothing is written. Local Jira has no page to make such objects, so they are put into its database.
 */
public final class SetUpConflictTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aStatusOfSomebodyElse() throws Exception {
        isAConflict(
                "status.scope-review",
                "insert into issue_status (status_name, description, icon_url, category_id, sequence)"
                        + " values ('Scope review', 'Ours.', '/images/icons/statuses/generic.png', 4, 20)");
    }

    @Test
    public void anIssueTypeOfSomebodyElse() throws Exception {
        isAConflict(
                "issue-type",
                "insert into issue_type (type_name, description, icon_url, avatar_id, subtask, sequence)"
                        + " values ('PARTNER escalation', 'Ours.', '/images/x.png', 10318, false, 20)");
    }

    @Test
    public void aResolutionOfSomebodyElse() throws Exception {
        isAConflict(
                "resolution.withdrawn",
                "insert into resolution (resolution_name, description, sequence) values ('Withdrawn', 'Ours.', 20)");
    }

    @Test
    public void aLinkTypeOfSomebodyElse() throws Exception {
        isAConflict(
                "link-type",
                "insert into link_type (type_name, outward, inward) values ('Escalation example', 'shows', 'is shown by')");
    }

    @Test
    public void severalAtOnceAreAllNamed() throws Exception {
        firstStart();
        write("insert into resolution (resolution_name, description, sequence) values ('Withdrawn', 'Ours.', 20)");
        write(
                "insert into link_type (type_name, outward, inward) values ('Escalation example', 'shows', 'is shown by')");
        try (LocalJira jira = start()) {
            Map<String, String> states = Installation.of(
                            administrationOf(jira).plan("SHOP").json(200))
                    .states();
            assertThat(states).containsEntry("resolution.withdrawn", "conflict");
            assertThat(states).containsEntry("link-type", "conflict");
            assertThat(states).containsEntry("resolution.resolved-with-adobe", "create");
        }
    }

    @Test
    public void thePageShowsAConflictAndOffersNothingToApply() throws Exception {
        firstStart();
        write("insert into resolution (resolution_name, description, sequence) values ('Withdrawn', 'Ours.', 20)");
        try (LocalJira jira = start()) {
            Administration administration = administrationOf(jira);
            String before = everything(administration);
            Visitor admin = Visitor.signedIn(jira.url(), "admin");
            String page = "/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP";

            String shown = admin.get(page).expect(200).text();
            Answer applied = admin.submit(
                    "/secure/ViewProfile.jspa",
                    "/secure/admin/PartnerEscalationSetup!apply.jspa",
                    Map.of("projectKey", List.of("SHOP")));

            Bundle messages = Bundle.english();
            assertThat(shown).contains(messages.text("partnerescalation.setup.page.conflict"));
            assertThat(shown).contains(messages.text("partnerescalation.setup.plan.conflict"));
            assertThat(shown).doesNotContain("pe-setup-apply");
            assertThat(applied.status()).isEqualTo(303);
            assertThat(stateOfTheRun(admin)).isEqualTo("conflict");
            assertThat(everything(administration)).isEqualTo(before);
        }
    }

    private static String stateOfTheRun(Visitor admin) throws InterruptedException {
        JsonNode progress =
                admin.get("/rest/partner-escalation/1.0/setup/SHOP/progress").json(200);
        while (progress.path("running").asBoolean()) {
            Thread.sleep(20);
            progress = admin.get("/rest/partner-escalation/1.0/setup/SHOP/progress")
                    .json(200);
        }
        return progress.path("state").asText();
    }

    @Test
    public void aFieldOfTheSameNameIsNoConflictAndStaysWhatItIs() throws Exception {
        firstStart();
        write("insert into custom_field (field_name, description, type_key, searcher_key) values ('Partner', 'Ours.',"
                + " 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',"
                + " 'com.atlassian.jira.plugin.system.customfieldtypes:textsearcher')");
        try (LocalJira jira = start()) {
            String existing = idOfField(jira, "Partner");

            Installation made =
                    Installation.of(administrationOf(jira).setUp("SHOP").json(200));

            assertThat(made.field("partner")).isNotEqualTo(existing);
            assertThat(PreparedProject.setUpIn(jira.url())
                            .as("claire")
                            .createsEscalation()
                            .fields()
                            .path(made.field("partner"))
                            .asText())
                    .isEqualTo("Agency Ltd");
        }
    }

    private void isAConflict(String part, String existing) throws Exception {
        firstStart();
        write(existing);
        try (LocalJira jira = start()) {
            Administration administration = administrationOf(jira);
            String before = everything(administration);

            assertThat(Installation.of(administration.plan("SHOP").json(200)).state(part))
                    .isEqualTo("conflict");
            JsonNode refused = administration.setUp("SHOP").json(409);

            assertThat(Installation.of(refused).state(part)).isEqualTo("conflict");
            assertThat(refused.path("changed").asBoolean(true)).isFalse();
            assertThat(refused.path("complete").asBoolean(true)).isFalse();
            for (JsonNode item : refused.findValue("steps").findValues("items")) {
                item.forEach(one -> {
                    if (one.path("state").asText().equals("conflict")) {
                        assertWithMessage(part)
                                .that(one.path("message").asText())
                                .isNotEmpty();
                    }
                });
            }
            assertThat(everything(administration)).isEqualTo(before);
        }
    }

    private static String idOfField(LocalJira jira, String name) {
        for (JsonNode field :
                administrationOf(jira).jira().get("/rest/api/2/field").json(200)) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("There is no field " + name);
    }

    private static String everything(Administration administration) {
        StringBuilder all = new StringBuilder(administration.configurationOf("SHOP"));
        for (String path : List.of("field", "status", "issuetype", "resolution", "issueLinkType", "workflow")) {
            all.append(
                    administration.jira().get("/rest/api/2/" + path).expect(200).text());
        }
        return all.toString();
    }

    private static Administration administrationOf(LocalJira jira) {
        return new Administration(JiraClient.anonymous(jira.url()).as("admin"));
    }

    private void firstStart() {
        start().close();
    }

    private LocalJira start() {
        LocalJira jira =
                LocalJira.start(LocalJiraOptions.onDisk(folder.getRoot().toPath()).toBuilder()
                        .port(0)
                        .build());
        jira.install(App.jar());
        return jira;
    }

    private void write(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + folder.getRoot().toPath().resolve("local-jira") + ";WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
