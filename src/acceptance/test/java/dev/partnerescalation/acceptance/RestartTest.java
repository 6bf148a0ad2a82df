package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A Jira on disk that is stopped and started again. */
public final class RestartTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aRestartKeepsEverything() throws Exception {
        Path data = folder.getRoot().toPath();
        String key;
        JsonNode issue;
        String configuration;
        try (LocalJira jira = start(data)) {
            PreparedProject project = PreparedProject.setUpIn(jira.url());
            Person anneke = project.as("anneke");
            Escalation escalation = anneke.preparesEscalation().withExample("SHOP-1");
            escalation.withWebLink("https://support.example.com/cases/4711");
            anneke.jira()
                    .post(escalation.path("/comment"), Map.of("body", "Ready, I think."))
                    .expect(201);
            key = escalation.key();
            issue = withoutAddress(escalation.everything(), jira);
            configuration = withoutAddress(project.administration().configurationOf("SHOP"), jira);
        }

        try (LocalJira jira = start(data)) {
            JiraClient admin = JiraClient.anonymous(jira.url()).as("admin");
            Administration administration = new Administration(admin);
            assertThat(withoutAddress(administration.configurationOf("SHOP"), jira))
                    .isEqualTo(configuration);
            JsonNode plan = administration.plan("SHOP").json(200);
            assertThat(plan.path("complete").asBoolean()).isTrue();

            PreparedProject project = PreparedProject.setUpIn(jira.url());
            Escalation escalation = project.as("anneke").sees(key);
            assertThat(withoutAddress(escalation.everything(), jira)).isEqualTo(issue);
            assertThat(escalation.handsOver()).isDone();
            assertThat(project.as("anneke").createsEscalation().key()).isNotEqualTo(key);
        }
    }

    private static LocalJira start(Path data) {
        LocalJira jira = LocalJira.start(LocalJiraOptions.onDisk(data).toBuilder()
                .port(0)
                .clock(Clock.fixed(Prepared.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build());
        jira.install(App.jar());
        return jira;
    }

    private static String withoutAddress(String text, LocalJira jira) {
        return text.replace(jira.url(), "");
    }

    /** The port is another one after the restart. */
    private static JsonNode withoutAddress(JsonNode json, LocalJira jira) {
        return new Answer("", 200, withoutAddress(json.toString(), jira), null).json();
    }
}
