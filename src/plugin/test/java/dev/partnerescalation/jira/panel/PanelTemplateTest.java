package dev.partnerescalation.jira.panel;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPlain;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.rules.EscalationPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The panel's template and its view have the same names, and the view is made of plain values. */
public final class PanelTemplateTest {

    private static final String TEMPLATE = "panel/readiness.vm";
    private static final String HAND_OVER = "partnerescalation.transition.hand-over";

    private final EscalationInJira jira =
            EscalationInJira.prepared(LocalDate.now(ZoneId.systemDefault()).minusDays(30));
    private final PanelOnIssue panel = new PanelOnIssue(jira);

    @Test
    public void theTemplateEscapesFirstAndCallsNothing() {
        assertPrintsOnly(TEMPLATE);
    }

    @Test
    public void theTemplatePrintsExactlyTheKeysOfItsView() {
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", PanelView.class));
    }

    @Test
    public void aViewIsMadeOfPlainValuesOnly() {
        views().forEach(view -> assertPlain(view));
    }

    /** Every kind of view. */
    private List<Map<String, Object>> views() {
        Map<String, Object> withoutTransition = panel.view();
        panel.addTransition(PanelOnIssue.READY, PanelOnIssue.AT_ADOBE, HAND_OVER, EscalationPolicy.standard());
        jira.status = PanelOnIssue.AT_ADOBE;
        Map<String, Object> handedOver = panel.view();
        jira.status = PanelOnIssue.READY;
        jira.outward.clear();
        return List.of(withoutTransition, handedOver, panel.view());
    }
}
