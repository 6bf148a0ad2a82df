package dev.partnerescalation.jira.rest;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.setup.ItemState;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.StepReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The answer of the resource, as clients read it. */
public final class SetupJsonTest {

    private static final SetupItem MADE =
            new SetupItem("field.partner", "Partner", ItemState.CREATED, Optional.of("customfield_10100"), "");
    private static final SetupItem THERE =
            new SetupItem("field.concern", "Concern", ItemState.EXISTS, Optional.of("customfield_10101"), "");
    private static final SetupItem BROKEN =
            new SetupItem("screen.create", "Screen", ItemState.FAILED, Optional.empty(), "This did not work.");

    @Test
    public void aResultSaysWhatWasDone() {
        assertThat(SetupJson.of(report(MADE, THERE), true))
                .containsExactly(
                        "project",
                        Map.of("id", "10000", "key", "SHOP", "name", "Webshop relaunch"),
                        "complete",
                        true,
                        "changed",
                        true,
                        "steps",
                        List.of(Map.of(
                                "step",
                                "fields",
                                "title",
                                "Custom fields",
                                "state",
                                "created",
                                "items",
                                List.of(
                                        item(MADE, "created", "customfield_10100"),
                                        item(THERE, "exists", "customfield_10101")))))
                .inOrder();
    }

    @Test
    public void aPlanHasNothingToSayAboutChanges() {
        assertThat(SetupJson.of(report(THERE), false)).doesNotContainKey("changed");
    }

    @Test
    public void whatFailedDecidesAndHasNoIdYet() {
        Map<String, Object> json = SetupJson.of(report(MADE, BROKEN), true);
        assertThat(json).containsEntry("complete", false);
        assertThat(json).containsEntry("changed", true);
        assertThat(json.toString()).contains("state=failed");
        assertThat(json.toString())
                .contains("{part=screen.create, name=Screen, state=failed, message=This did not work.}");
    }

    private static Map<String, Object> item(SetupItem item, String state, String id) {
        return Map.of("part", item.part(), "name", item.name(), "state", state, "id", id, "message", "");
    }

    private static SetupReport report(SetupItem... items) {
        Project project = Fake.of(Project.class)
                .with("getId", 10000L)
                .with("getKey", "SHOP")
                .with("getName", "Webshop relaunch")
                .build();
        return new SetupReport(project, List.of(new StepReport("fields", "Custom fields", List.of(items))));
    }
}
