package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPlain;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The templates print one view and nothing else; its names and theirs are the same. */
public final class TemplatesTest {

    private static final String FORM = "workflow/preparation-form.vm";
    private static final String VIEW = "workflow/preparation-view.vm";

    @Test
    public void everyTemplateEscapesFirstAndCallsNothing() {
        assertPrintsOnly(FORM);
        assertPrintsOnly(VIEW);
    }

    @Test
    public void theFormPrintsExactlyTheKeysOfItsView() {
        Map<String, Object> view = new HashMap<>(view("edit-parameters", Map.of("waivers", "broken")));
        assertThat(printed(FORM)).isEqualTo(paths("view", view));
    }

    @Test
    public void theViewPrintsExactlyTheKeysOfItsView() {
        assertThat(printed(VIEW)).isEqualTo(paths("view", view("view", Map.of())));
    }

    @Test
    public void aViewIsMadeOfPlainValuesOnly() {
        assertPlain(view("edit-parameters", Map.of("waivers", "broken")));
        assertPlain(view("input-parameters", Map.of()));
        assertPlain(view("view", Map.of("min.words", "${x}")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> view(String resource, Map<String, String> stored) {
        ValidatorDescriptor descriptor = DescriptorFactory.getFactory().createValidatorDescriptor();
        descriptor.getArgs().putAll(stored);
        return (Map<String, Object>) PreparationValidatorFactoryTest.factory(Locale.ENGLISH)
                .getVelocityParams(resource, descriptor)
                .get("view");
    }
}
