package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import org.junit.Rule;
import org.junit.Test;

/** What is told about options after somebody deleted a field of ours. */
public final class OptionsOfADeletedFieldTest {

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Test
    public void theOptionsOfTheFieldAreNotNamedAndTheOthersStillAre() {
        PreparedProject project = PreparedProject.setUpIn(jira);
        JiraClient anneke = project.as("anneke").jira();
        project.administration().deleteField(project.installed().field("scope-outcome"));

        JsonNode named =
                anneke.get("/rest/partner-escalation/1.0/options").json(200).path("fields");

        assertThat(named.has(project.installed().field("scope-outcome"))).isFalse();
        assertThat(named.has(project.installed().field("partner-response"))).isTrue();
    }
}
