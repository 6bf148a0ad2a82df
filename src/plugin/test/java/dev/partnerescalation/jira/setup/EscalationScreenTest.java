package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Which fields stand on which screen. */
public final class EscalationScreenTest {

    @Test
    public void creatingAsksForLittleAndTakesWhatIntegrationsAlwaysSend() {
        assertThat(layout(EscalationScreen.CREATE))
                .containsExactly(
                        Tab.SCOPE,
                        List.of(
                                "summary",
                                "partner",
                                "concern",
                                "scope-document",
                                "scope-outcome",
                                "description",
                                "priority",
                                "labels",
                                "assignee",
                                "reporter"));
    }

    @Test
    public void editingShowsAllButTheDateOfTheHandOver() {
        assertThat(EscalationScreen.EDIT.fields()).hasSize(25);
        assertThat(EscalationScreen.EDIT.fields()).doesNotContain(EscalationField.HANDED_OVER_ON);
        assertThat(layout(EscalationScreen.EDIT).keySet()).containsExactlyElementsIn(Tab.values());
    }

    @Test
    public void viewingShowsAll() {
        assertThat(EscalationScreen.VIEW.fields()).containsExactlyElementsIn(EscalationField.values());
    }

    @Test
    public void theHandOverAsksForWhatAdobeReadsFirstAndOffersNoWaiverAndNoLinks() {
        assertThat(layout(EscalationScreen.HAND_OVER))
                .containsExactly(Tab.ADOBE, List.of("english-summary", "impact", "requested-outcome"));
    }

    @Test
    public void whatATransitionAsksForIsOnItsScreen() {
        assertThat(layout(EscalationScreen.CONTACT_PARTNER))
                .containsExactly(
                        Tab.SCOPE, List.of("scope-document", "scope-outcome", "scope-notes", "timeline-impact"));
        assertThat(layout(EscalationScreen.PREPARE_HANDOVER))
                .containsExactly(
                        Tab.PARTNER,
                        List.of(
                                "partner-contact-date",
                                "partner-response",
                                "partner-contact-notes",
                                "partner-response-due"));
    }

    @Test
    public void waiversHaveATabOfTheirOwn() {
        for (EscalationScreen screen : List.of(EscalationScreen.EDIT, EscalationScreen.VIEW)) {
            assertThat(layout(screen).get(Tab.EXCEPTIONS)).containsExactly("waived-checks", "waiver-reason");
        }
    }

    @Test
    public void noScreenHasAFieldTwiceOrNone() {
        Arrays.stream(EscalationScreen.values()).forEach(screen -> {
            List<String> ids =
                    layout(screen).values().stream().flatMap(List::stream).toList();
            assertThat(ids).containsNoDuplicates();
            assertThat(ids).isNotEmpty();
        });
    }

    private static Map<Tab, List<String>> layout(EscalationScreen screen) {
        return screen.layout(EscalationField::key);
    }
}
