package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A Jira that lacks something the app uses is told so before anything is written, and the app starts all the same. */
public final class LackingJiraTest {

    /** Without these a project can be set up. */
    private static final Set<String> DISPENSABLE = Set.of(
            "com.atlassian.jira.web.action.admin.translation.TranslationManager",
            "com.atlassian.jira.config.LocaleManager",
            "com.atlassian.jira.user.preferences.UserPreferencesManager",
            "com.atlassian.jira.bc.issue.IssueService",
            "com.atlassian.jira.bc.issue.search.SearchService",
            "com.atlassian.jira.issue.changehistory.ChangeHistoryManager");

    private static final Set<String> NEEDED = Set.of(
            "com.atlassian.jira.issue.link.IssueLinkTypeManager",
            "com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager",
            "com.atlassian.jira.config.StatusManager",
            "com.atlassian.jira.config.StatusCategoryManager",
            "com.atlassian.jira.config.ResolutionManager",
            "com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager",
            "com.atlassian.jira.issue.fields.screen.FieldScreenFactory",
            "com.atlassian.jira.issue.fields.screen.FieldScreenManager",
            "com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager",
            "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager");

    private static final Set<String> CHECKS = Set.of(
            "com.atlassian.jira.timezone.TimeZoneManager",
            "com.atlassian.jira.security.roles.ProjectRoleManager",
            "com.atlassian.jira.issue.link.IssueLinkManager",
            "com.atlassian.jira.issue.link.RemoteIssueLinkManager");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aMissingMemberIsNamedAndNothingIsWritten() throws IOException {
        Path jar = listing(
                "setup needed com/atlassian/jira/issue/Issue.gone(Ljava/lang/String;)V",
                "panel needed com/atlassian/jira/issue/Issue.lost()V");
        try (LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory())) {
            jira.install(jar);
            Administration administration = administrationOf(jira);
            String before = administration.configurationOf("SHOP");

            JsonNode plan = administration.plan("SHOP").json(200);
            assertThat(plan.path("steps")).hasSize(1);
            assertThat(plan.path("steps")
                            .get(0)
                            .path("items")
                            .get(0)
                            .path("message")
                            .asText())
                    .isEqualTo("This Jira lacks Issue.gone(String), which the app needs for: setting up projects.");
            assertThat(administration.setUp("SHOP").status()).isEqualTo(409);
            assertThat(administration.configurationOf("SHOP")).isEqualTo(before);

            String page = administration
                    .jira()
                    .get("/secure/admin/PartnerEscalationSetup.jspa")
                    .expect(200)
                    .text();
            assertThat(page).contains("Issue.gone(String)");
            assertThat(page).contains("Issue.lost(), which the app needs for: the panel on the issue.");
        }
    }

    @Test
    public void withoutServicesThatAreNeededNoSetUpBeginsAndEachIsNamed() {
        try (LocalJira jira = without(NEEDED)) {
            Administration administration = administrationOf(jira);
            String before = administration.configurationOf("SHOP");
            Answer refused = administration.setUp("SHOP");
            assertThat(refused.status()).isEqualTo(409);
            for (String service : NEEDED) {
                assertThat(refused.text()).contains(service.substring(service.lastIndexOf('.') + 1) + ".");
            }
            assertThat(administration.configurationOf("SHOP")).isEqualTo(before);
        }
    }

    @Test
    public void withoutServicesThatCanBeSparedAProjectIsSetUp() {
        try (LocalJira jira = without(DISPENSABLE)) {
            Administration administration = administrationOf(jira);
            JsonNode done = administration.setUp("SHOP").json(200);
            assertThat(done.path("complete").asBoolean()).isTrue();
            String page = administration
                    .jira()
                    .get("/secure/admin/PartnerEscalationSetup.jspa")
                    .expect(200)
                    .text();
            assertThat(page)
                    .contains("This Jira lacks ChangeHistoryManager.getChangeHistories(Issue)."
                            + " The app does without it for: reading escalations.");
        }
    }

    @Test
    public void withoutTheServicesThatEscalateNothingIsCreatedAndTheReaderIsTold() {
        try (LocalJira jira = without(Set.of(
                "com.atlassian.jira.bc.issue.IssueService", "com.atlassian.jira.bc.issue.search.SearchService"))) {
            PreparedProject project = PreparedProject.setUpIn(jira.url());
            String bug = project.as("anneke").sees("SHOP-4").id();
            Answer answer = Visitor.signedIn(jira.url(), "anneke")
                    .submit(
                            "/secure/PartnerEscalationEscalate!default.jspa?id=" + bug,
                            "/secure/PartnerEscalationEscalate!create.jspa",
                            Map.of("id", List.of(bug), "summary", List.of("x")))
                    .expect(200);
            assertThat(answer.text()).containsMatch("geen escalatie aangemaakt.*[0-9a-f]{8}");
        }
    }

    @Test
    public void withoutServicesThatTheChecksNeedTheAppStartsAllTheSame() {
        try (LocalJira jira = without(CHECKS)) {
            assertThat(administrationOf(jira).plan("SHOP").status()).isEqualTo(200);
        }
    }

    private static LocalJira without(Set<String> services) {
        LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory().toBuilder()
                .withoutServices(services)
                .build());
        jira.install(App.jar());
        return jira;
    }

    private static Administration administrationOf(LocalJira jira) {
        return new Administration(JiraClient.anonymous(jira.url()).as("admin"));
    }

    /** The jar with more in its list of members. */
    private Path listing(String... members) throws IOException {
        Path jar = folder.getRoot().toPath().resolve("app.jar");
        Files.copy(App.jar(), jar);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Files.writeString(
                    files.getPath("jira-members.txt"),
                    String.join("\n", members) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        }
        return jar;
    }
}
