package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.jira.TemplateRules.assertPlain;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;

import dev.partnerescalation.jira.text.Views;
import org.junit.Test;

/** The page of the brief prints its view, which is made of plain values. */
public final class BriefPreviewTest {

    private static final String TEMPLATE = "brief/preview.vm";

    @Test
    public void theTemplateEscapesFirstAndPrintsExactlyTheKeysOfItsView() {
        assertPrintsOnly(TEMPLATE);
        assertThat(printed(TEMPLATE)).isEqualTo(paths("view", BriefPreview.View.class));
    }

    @Test
    public void aBriefIsMadeOfPlainValuesOnly() {
        assertPlain(Views.toMap(Cases.ordinary()));
        assertPlain(Views.toMap(Cases.hostile()));
        assertPlain(Views.toMap(Cases.empty()));
    }
}
