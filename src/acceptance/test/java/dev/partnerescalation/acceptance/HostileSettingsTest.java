package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** The form of the validator and its view, with settings that somebody wrote into the workflow by hand. */
public final class HostileSettingsTest {

    private static final List<String> SETTINGS = List.of(
            "mode.scope",
            "mode.english",
            "min.characters",
            "min.words",
            "min.examples",
            "min.linked",
            "patience.days",
            "calendar",
            "link.types",
            "count.web.links",
            "waivers",
            "<i>unknown</i>");

    private static final String MARKUP = "<b onclick=\"x\">&\"'";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Test
    public void markupIsNeverPrintedAsMarkup() {
        for (String resource : List.of("view", "edit-parameters")) {
            String page = render(resource, MARKUP);
            assertWithMessage(resource).that(page).doesNotContain("<b");
            assertWithMessage(resource).that(page).doesNotContain("onclick=\"");
            assertWithMessage(resource).that(page).doesNotContain("<i>unknown");
            assertWithMessage(resource).that(page).contains("<");
        }
    }

    @Test
    public void expressionsAreNeverWorkedOut() {
        for (String expression :
                List.of("${issue.summary}", "$view", "#set($a=1)", "#parse(\"x\")", "$!{view.class}")) {
            for (String resource : List.of("view", "edit-parameters")) {
                String page = render(resource, expression);
                assertWithMessage("%s in %s", expression, resource).that(page).doesNotContain("java.");
                assertWithMessage("%s in %s", expression, resource).that(page).doesNotContain("$view");
            }
        }
    }

    @Test
    public void tenThousandCharactersDoNoHarm() {
        for (String resource : List.of("view", "edit-parameters")) {
            assertThat(render(resource, "x".repeat(10_000))).isNotEmpty();
        }
    }

    @Test
    public void theEmptyFormShowsTheDefaults() {
        String page = JIRA.jira().renderValidator(App.KEY + ":preparation-validator", "input-parameters", null);

        assertThat(page).contains("value=\"40\"");
        assertThat(page).contains("value=\"5\"");
        assertThat(page).doesNotContain("$");
        assertThat(page).doesNotContain("partnerescalation.");
    }

    @SuppressWarnings("unchecked")
    private static String render(String resource, String value) {
        Map<String, String> arguments = new HashMap<>();
        SETTINGS.forEach(setting -> arguments.put(setting, value));
        ValidatorDescriptor descriptor = new ValidatorDescriptor();
        descriptor.getArgs().putAll(arguments);
        return JIRA.jira().renderValidator(App.KEY + ":preparation-validator", resource, descriptor);
    }
}
