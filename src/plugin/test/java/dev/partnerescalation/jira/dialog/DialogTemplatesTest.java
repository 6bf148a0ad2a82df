package dev.partnerescalation.jira.dialog;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import org.junit.Test;

public final class DialogTemplatesTest {

    @Test
    public void theTemplateForExamplesPrintsExactlyItsView() {
        assertPrintsOnly("dialog/example.vm");
        assertThat(printed("dialog/example.vm")).isEqualTo(paths("view", ExamplePage.View.class));
    }

    @Test
    public void theTemplateForWaiversPrintsExactlyItsView() {
        assertPrintsOnly("dialog/waive.vm");
        assertThat(printed("dialog/waive.vm")).isEqualTo(paths("view", WaivePage.View.class));
    }
}
