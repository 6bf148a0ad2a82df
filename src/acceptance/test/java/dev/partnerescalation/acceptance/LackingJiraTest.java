package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
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
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A Jira that lacks something the app uses is told so before anything is written, and the app starts all the same. */
public final class LackingJiraTest {

    /** Without these a project can be set up. */
    private static final List<Class<?>> DISPENSABLE =
            List.of(TranslationManager.class, LocaleManager.class, UserPreferencesManager.class);

    private static final List<Class<?>> NEEDED = List.of(
            IssueLinkTypeManager.class,
            IssueTypeSchemeManager.class,
            StatusManager.class,
            StatusCategoryManager.class,
            ResolutionManager.class,
            FieldConfigSchemeManager.class,
            FieldScreenFactory.class,
            FieldScreenManager.class,
            FieldScreenSchemeManager.class,
            IssueTypeScreenSchemeManager.class);

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
    public void withoutAServiceThatIsNeededNoSetUpBegins() {
        for (Class<?> service : NEEDED) {
            try (LocalJira jira = without(service)) {
                Administration administration = administrationOf(jira);
                String before = administration.configurationOf("SHOP");
                Answer refused = administration.setUp("SHOP");
                assertWithMessage(service.getName()).that(refused.status()).isEqualTo(409);
                assertThat(refused.text()).contains(service.getSimpleName());
                assertThat(administration.configurationOf("SHOP")).isEqualTo(before);
            }
        }
    }

    @Test
    public void withoutAServiceThatCanBeSparedAProjectIsSetUp() {
        for (Class<?> service : DISPENSABLE) {
            try (LocalJira jira = without(service)) {
                JsonNode done = administrationOf(jira).setUp("SHOP").json(200);
                assertWithMessage(service.getName())
                        .that(done.path("complete").asBoolean())
                        .isTrue();
            }
        }
    }

    @Test
    public void withoutAServiceThatTheChecksNeedTheAppStartsAndNothingIsWritten() {
        for (Class<?> service : List.of(
                I18nHelper.BeanFactory.class,
                TimeZoneManager.class,
                ProjectRoleManager.class,
                IssueLinkManager.class,
                RemoteIssueLinkManager.class)) {
            try (LocalJira jira = without(service)) {
                assertWithMessage(service.getName())
                        .that(administrationOf(jira).plan("SHOP").status())
                        .isNotEqualTo(404);
            }
        }
    }

    private static LocalJira without(Class<?> service) {
        LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory().toBuilder()
                .withoutServices(Set.of(service))
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
