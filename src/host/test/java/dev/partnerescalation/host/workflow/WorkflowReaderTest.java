package dev.partnerescalation.host.workflow;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import org.junit.Test;

public final class WorkflowReaderTest {

    private static final String XML = Workflows.with(
            "<meta name=\"kept\">as it was</meta>",
            "<common-actions>" + Workflows.action(7, "Close", 2) + "</common-actions>",
            "<common-action id=\"7\"/>");
    private static final String NAMED = XML.replaceFirst(
            "<action id=\"7\"([^>]*)>",
            "<action id=\"7\"$1><validators><validator name=\"Named\" id=\"5\" type=\"class\">"
                    + "<arg name=\"class.name\">a.B</arg></validator></validators>");

    private final WorkflowReader reader = new WorkflowReader();

    @Test
    public void eachReaderHasADescriptorOfItsOwn() {
        WorkflowDescriptor first = reader.read(XML);
        first.getMetaAttributes().clear();
        first.getSteps().clear();
        ((ActionDescriptor) first.getCommonActions().get(7)).setName("Changed");

        WorkflowDescriptor second = reader.read(XML);

        assertThat(second).isNotSameInstanceAs(first);
        assertThat(WorkflowXml.write(second)).isEqualTo(WorkflowXml.write(WorkflowXml.read(XML)));
    }

    @Test
    public void namedValidatorsAreTheSameEachTime() {
        List<String> written = List.of(
                WorkflowXml.write(WorkflowXml.read(NAMED)),
                WorkflowXml.write(reader.read(NAMED)),
                WorkflowXml.write(reader.read(NAMED)),
                WorkflowXml.write(reader.read(NAMED)));

        assertThat(written.get(0)).contains("name=\"Named\"");
        assertThat(written.stream().distinct().toList()).hasSize(1);
    }

    @Test
    public void aChangedWorkflowIsReadAnew() {
        reader.read(XML);

        WorkflowDescriptor changed = reader.read(XML.replace("as it was", "changed"));

        assertThat(changed.getMetaAttributes()).containsEntry("kept", "changed");
    }

    @Test
    public void whatIsNoWorkflowIsRefusedEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThrows(IllegalArgumentException.class, () -> reader.read("<workflow/>"));
        }
    }
}
