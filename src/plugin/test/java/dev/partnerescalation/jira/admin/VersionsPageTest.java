package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.issue.Todays;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

public final class VersionsPageTest {

    private static final String TEMPLATE = "admin/versions.vm";
    private static final String DATA =
            "source = https://example.com/x\nas-of = 2026-11-01\n2.4.9.regular = 2029-05-31\n2.4.10.regular = 2030-05-31\n";

    private final SupportDataStore store = new SupportDataStore(EscalationInJira.settingsFactory(new HashMap<>()));
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private final VersionsPage page = new VersionsPage(store, Bundles.texts(Locale.GERMANY), Todays.at(() -> now));

    @Test
    public void theNewestLineComesFirst() {
        assertThat(page.replace(DATA, null)).isEmpty();

        assertThat(view().table().rows())
                .containsExactly(
                        new VersionsPage.Row("2.4.10", List.of("-", "31. Mai 2030", "-", "-", "-", "-")),
                        new VersionsPage.Row("2.4.9", List.of("-", "31. Mai 2029", "-", "-", "-", "-")))
                .inOrder();
    }

    @Test
    public void whatCannotBeReadChangesNothingAndNamesTheEntry() {
        assertThat(page.replace("source = https://example.com/x", null).orElseThrow())
                .contains("as-of");
        assertThat(store.isReplaced()).isFalse();
        assertThat(view().resets()).isEmpty();
    }

    @Test
    public void eachPartNamesItsSourceAndItsDay() {
        assertThat(page.replace(DATA + "patches.source = https://example.com/y\npatches.as-of = 2026-10-13\n", null))
                .isEmpty();

        assertThat(view().sources().stream().map(VersionsPage.Source::url))
                .containsExactly("https://example.com/x", "https://example.com/y")
                .inOrder();
        assertThat(view().sources().get(0).text()).contains("1. November 2026");
        assertThat(view().sources().get(1).text()).contains("13. Oktober 2026");
    }

    @Test
    public void dataOlderThan120DaysSaysSo() {
        assertThat(page.replace(DATA, null)).isEmpty();
        assertThat(view().messages()).isEmpty();

        now = Instant.parse("2027-03-02T09:00:00Z");
        assertThat(view().messages()).hasSize(1);
        assertThat(view().messages().get(0).text()).contains("120");
        assertThat(page.replace(DATA + "2.4.9.patch = 2.4.9-p1\n", null)).isEmpty();
        assertThat(view().messages()).hasSize(2);
    }

    @Test
    public void theTemplatePrintsExactlyItsView() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", VersionsPage.View.class));
    }

    private VersionsPage.View view() {
        return page.view(null, "token", Optional.empty(), Optional.empty());
    }
}
