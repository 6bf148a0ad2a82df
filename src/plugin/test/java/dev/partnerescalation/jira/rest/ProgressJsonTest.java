package dev.partnerescalation.jira.rest;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.setup.FakeSetup;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupRuns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;

/** What the page's script is told. */
public final class ProgressJsonTest {

    private final FakeSetup jira = new FakeSetup(Locale.ENGLISH);
    private final Project shop = jira.project(10000, "SHOP", "Webshop");

    @Test
    public void aProjectThatWasNeverSetUpHasNoProgress() throws InterruptedException {
        SetupRuns runs = jira.runs();
        assertThat(json(runs))
                .containsExactly(
                        "project",
                        Map.of("id", "10000", "key", "SHOP", "name", "Webshop"),
                        "state",
                        "none",
                        "running",
                        false);
        runs.close();
    }

    @Test
    public void aRunIsToldStepByStepInTheReadersLanguage() throws InterruptedException {
        CountDownLatch signal = jira.create("fields", "Partner").waiting("screens", "Create screen");
        jira.create("workflow", "Workflow");
        SetupRuns runs = jira.runs();
        runs.start(shop, Bundles.user("admin"));
        FakeSetup.at(runs, shop, "screens");

        Map<String, Object> json = json(runs);

        assertThat(json).containsAtLeast("state", "running", "running", true, "done", 1, "total", 3);
        assertThat(json).containsEntry("text", "Step 2 of 3: Screens");
        assertThat(json)
                .containsEntry(
                        "steps",
                        List.of(
                                Map.of(
                                        "step",
                                        "fields",
                                        "title",
                                        "Custom fields",
                                        "state",
                                        "created",
                                        "text",
                                        "created"),
                                Map.of(
                                        "step",
                                        "screens",
                                        "title",
                                        "Screens",
                                        "state",
                                        "running",
                                        "text",
                                        "in progress"),
                                Map.of(
                                        "step",
                                        "workflow",
                                        "title",
                                        "Workflow",
                                        "state",
                                        "to-come",
                                        "text",
                                        "not started")));
        signal.countDown();
        FakeSetup.ended(runs, shop);
        assertThat(json(runs)).containsAtLeast("state", "done", "running", false);
        runs.close();
    }

    private Map<String, Object> json(SetupRuns runs) {
        return ProgressJson.of(
                shop,
                runs.progress(shop),
                new SetupMessages(Bundles.texts(Locale.ENGLISH).english()));
    }
}
