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
    public void creatingAsksForLittle() {
        assertThat(layout(EscalationScreen.CREATE))
                .containsExactly(
                        Tab.SCOPE, List.of("summary", "partner", "concern", "scope-document", "scope-outcome"));
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
    public void theHandOverOffersTheWaiverAndTheSummaryAndNoLinks() {
        assertThat(layout(EscalationScreen.HAND_OVER))
                .containsExactly(Tab.ADOBE, List.of("english-summary", "waived-checks", "waiver-reason"));
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
