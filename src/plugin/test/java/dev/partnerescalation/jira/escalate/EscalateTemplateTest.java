package dev.partnerescalation.jira.escalate;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import org.junit.Test;

public final class EscalateTemplateTest {

    private static final String TEMPLATE = "escalate/escalate.vm";

    @Test
    public void theTemplatePrintsExactlyItsView() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", EscalatePage.View.class));
    }
}
