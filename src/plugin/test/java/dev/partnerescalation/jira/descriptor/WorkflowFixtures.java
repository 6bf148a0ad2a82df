package dev.partnerescalation.jira.descriptor;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.Fake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Workflows that the app did not make, in the shapes that exports of Jira have (jira-evidence.md, "Shapes of real
 * workflows").
 */
public final class WorkflowFixtures {

    public static final List<String> ALL = List.of(
            "plain",
            "common-actions",
            "global-actions",
            "nested-conditions",
            "conditional-results",
            "validators-in-results",
            "third-party",
            "unknown-metas",
            "loops",
            "functions-everywhere");

    private WorkflowFixtures() {}

    public static WorkflowDescriptor read(String shape) {
        try (InputStream xml = WorkflowFixtures.class.getResourceAsStream("/workflows/" + shape + ".xml")) {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return new WorkflowDescriptor(builder.parse(xml).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalArgumentException(shape, unreadable);
        }
    }

    /** The workflow with this descriptor, which may be null. */
    public static JiraWorkflow jira(WorkflowDescriptor descriptor) {
        return Fake.of(JiraWorkflow.class)
                .with("getDescriptor", arguments -> descriptor)
                .build();
    }

    /** The same workflow once more, as storing and reading make it. */
    public static WorkflowDescriptor copy(WorkflowDescriptor workflow) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(workflow);
            return (WorkflowDescriptor)
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
