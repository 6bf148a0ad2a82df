package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.advice.SupportDataStore;
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
    private final VersionsPage page = new VersionsPage(store, Bundles.texts(Locale.GERMANY));

    @Test
    public void theNewestLineComesFirst() {
        assertThat(page.replace(DATA, null)).isEmpty();

        assertThat(view().table().rows())
                .containsExactly(
                        new VersionsPage.Row("2.4.10", List.of("31. Mai 2030", "-", "-")),
                        new VersionsPage.Row("2.4.9", List.of("31. Mai 2029", "-", "-")))
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
    public void theTemplatePrintsExactlyItsView() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", VersionsPage.View.class));
    }

    private VersionsPage.View view() {
        return page.view(null, "token", Optional.empty(), Optional.empty());
    }
}
