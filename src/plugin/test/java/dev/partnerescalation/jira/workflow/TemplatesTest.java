package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.jira.TemplateRules.assertPlain;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;
import static dev.partnerescalation.jira.TemplateRules.template;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;

/** The templates print one view and nothing else; its names and theirs are the same. */
public final class TemplatesTest {

    private static final String FORM = "workflow/preparation-form.vm";
    private static final String VIEW = "workflow/preparation-view.vm";
    private static final String COMMENT = "workflow/comment-required-view.vm";

    @Test
    public void everyTemplateEscapesFirstAndCallsNothing() {
        assertPrintsOnly(FORM);
        assertPrintsOnly(VIEW);
        assertPrintsOnly(COMMENT);
    }

    @Test
    public void theFormPrintsExactlyTheKeysOfItsView() {
        assertThat(printed(FORM)).isEqualTo(paths("view", SettingsForm.View.class));
    }

    @Test
    public void theViewPrintsExactlyTheKeysOfItsView() {
        assertThat(printed(VIEW)).isEqualTo(paths("view", SettingsView.View.class));
    }

    @Test
    public void theViewOfTheCommentValidatorPrintsExactlyTheKeysOfItsView() {
        assertThat(printed(COMMENT)).isEqualTo(paths("view", CommentRequiredValidatorFactory.View.class));
    }

    @Test
    public void everyControlOfTheFormHasALabelAndItsHelp() {
        String form = template(FORM);
        Pattern control = Pattern.compile("<(select|input type=\"(?!hidden)\\w+\") id=\"([^\"]+)\"[^>]*>");
        long controls = control.matcher(form)
                .results()
                .peek(found -> assertThat(form).contains("<label for=\"" + found.group(2) + "\">"))
                .peek(found -> assertWithMessage(found.group())
                        .that(found.group().contains("aria-describedby=")
                                || found.group().contains("aria-labelledby=")
                                || found.group().matches("<input type=\"(checkbox|radio)\".*"))
                        .isTrue())
                .count();
        assertThat(controls).isEqualTo(6);
        assertThat(form.split("<select|<input type=\"(?!hidden)", -1)).hasLength(7);
        assertThat(form.split("role=\"(radio)?group\" aria-labelledby=", -1)).hasLength(4);
    }

    @Test
    public void everyRowSaysItsLanguage() {
        String form = template(FORM);
        // The rows of the table within a row have its language.
        assertThat(form.split("(?m)^<tr", -1)).hasLength(form.split("(?m)^<tr lang=\"\\$view.lang\">", -1).length);
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
