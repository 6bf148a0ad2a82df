package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPlain;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.advice.SupportDataStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

@SuppressWarnings("unchecked") // views are maps of maps
public final class VersionsPageTest {

    private static final String TEMPLATE = "admin/versions.vm";
    private static final String DATA =
            "source = https://example.com/x\nas-of = 2026-11-01\n2.4.9.regular = 2029-05-31\n2.4.10.regular = 2030-05-31\n";

    private final SupportDataStore store = new SupportDataStore(EscalationInJira.settingsFactory(new HashMap<>()));
    private final VersionsPage page = new VersionsPage(store, Bundles.texts(Locale.GERMANY));

    @Test
    public void theNewestLineComesFirst() {
        assertThat(page.replace(DATA, null)).isEmpty();

        List<Map<String, Object>> rows =
                (List<Map<String, Object>>) ((Map<String, Object>) view().get("table")).get("rows");

        assertThat(rows.stream().map(row -> row.get("line")).toList())
                .containsExactly("2.4.10", "2.4.9")
                .inOrder();
        assertThat(rows.get(1).get("cells")).isEqualTo(List.of("31. Mai 2029", "-", "-"));
    }

    @Test
    public void whatCannotBeReadChangesNothingAndNamesTheEntry() {
        assertThat(page.replace("source = https://example.com/x", null).orElseThrow())
                .contains("as-of");
        assertThat(store.isReplaced()).isFalse();
        assertThat((List<?>) view().get("resets")).isEmpty();
    }

    @Test
    public void theTemplatePrintsExactlyTheKeysOfItsView() {
        Set<String> keys = new TreeSet<>(paths("view", view()));
        page.replace(DATA, null);
        keys.addAll(paths("view", page.view(null, "t", Optional.of("<x>"), Optional.of("No"))));
        keys.removeIf(key -> key.endsWith("[]") && keys.stream().anyMatch(other -> other.startsWith(key + ".")));
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(keys);
        assertPlain(view());
    }

    private Map<String, Object> view() {
        return page.view(null, "token", Optional.empty(), Optional.empty());
    }
}
