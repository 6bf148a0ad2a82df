package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads and writes the XML of workflows as Jira exports it. OSWorkflow 2.7.0 cannot: its loader goes to the network for the 2.8 DTD,
 * and its writer inlines common actions, drops the names of validators and does not escape.
 * (jira-evidence.md, "Workflow XML as Jira exports it")
 */
public final class WorkflowXml {

    private static final int DEEPEST = 40;
    private static final Set<String> NEEDED = Set.of("initial-actions", "steps");

    private static final List<String> WITH_ID = List.of("action", "common-action", "step", "split", "join");
    private static final List<String> TARGETS = List.of("step", "split", "join");
    private static final String NUMBER = "\\d{1,18}";

    private WorkflowXml() {}

    /**
     * Reads a workflow; a DOCTYPE may stand there, but nothing is loaded.
     *
     * @throws IllegalArgumentException if the text is no workflow that we can run, with a sentence that says why
     */
    public static WorkflowDescriptor read(String xml) {
        return checked(xml).newDescriptor();
    }

    /**
     * Parses and checks a workflow, so that descriptors can be made of it as often as needed.
     *
     * @throws IllegalArgumentException as {@link #read}
     */
    static Checked checked(String xml) {
        Element root = WorkflowXmlParser.parse(xml);
        check(root);
        Checked checked = new Checked(root, NamedValidators.mark(root));
        WorkflowValidation.check(checked.newDescriptor());
        return checked;
    }

    /** The parsed XML of a workflow that can be run, with the names of its validators. */
    record Checked(Element root, NamedValidators named) {

        /** A descriptor that shares nothing with those made before. The parser's elements allow one reader at a time. */
        synchronized WorkflowDescriptor newDescriptor() {
            WorkflowDescriptor workflow;
            try {
                workflow = new WorkflowDescriptor(root);
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "The workflow cannot be read: " + unreadable.getMessage(), unreadable);
            }
            named.restore(workflow);
            return workflow;
        }
    }

    /** Writes a workflow: common actions stay common, arguments and metas in the order of their names. */
    public static String write(WorkflowDescriptor workflow) {
        return new WorkflowWriter().write(workflow);
    }

    private static void check(Element root) {
        if (!"workflow".equals(root.getTagName())) {
            throw new IllegalArgumentException("Not a workflow: the XML begins with <" + root.getTagName() + ">");
        }
        NEEDED.stream().filter(name -> child(root, name) == null).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("The workflow has no <" + missing + ">");
        });
        if (child(root, "global-conditions") != null) {
            throw new IllegalArgumentException("Local Jira does not emulate <global-conditions> of a workflow");
        }
        checkDepth(root);
        WITH_ID.forEach(name -> all(root, name).forEach(element -> checkNumber(element, "id")));
        for (String result : List.of("result", "unconditional-result")) {
            all(root, result).forEach(element -> TARGETS.forEach(target -> checkNumber(element, target)));
        }
        for (Element action : all(root, "action")) {
            lowerCase(action, "auto");
            lowerCase(action, "finish");
            Element results = child(action, "results");
            if (results == null || child(results, "unconditional-result") == null) {
                throw new IllegalArgumentException(
                        "Action " + action.getAttribute("id") + " has no <unconditional-result>");
            }
        }
    }

    /** A missing number is a matter of the rules of the engine; one that is none gets a sentence here. */
    private static void checkNumber(Element element, String attribute) {
        String value = element.getAttribute(attribute).strip();
        if (!value.isEmpty() && !value.matches("-?\\d{1,9}")) {
            throw new IllegalArgumentException("The " + attribute + " \"" + value + "\" of <" + element.getTagName()
                    + "> in the workflow is no number");
        }
    }

    /** Exports say TRUE, the 2.7.0 classes understand only true (jira-evidence.md, "Versions 2.7.0 and 2.9.0"). */
    private static void lowerCase(Element action, String flag) {
        if (action.hasAttribute(flag)) {
            action.setAttribute(flag, action.getAttribute(flag).toLowerCase(Locale.ROOT));
        }
    }

    /** The descriptors are built recursively: nesting without end would end the thread's stack. */
    private static void checkDepth(Element root) {
        for (Element element : all(root, "*")) {
            int depth = 0;
            for (Node node = element; node != null && depth <= DEEPEST; node = node.getParentNode()) {
                depth++;
            }
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("The workflow's XML is nested more than " + DEEPEST + " levels");
            }
        }
    }

    /** The status that the step stands for ({@code jira.status.id}), as every step of a workflow of Jira has one. */
    public static long statusId(StepDescriptor step) {
        Object status = step.getMetaAttributes().get("jira.status.id");
        if (status == null) {
            throw new IllegalArgumentException("Step " + step.getId() + " has no jira.status.id");
        }
        String id = String.valueOf(status).strip();
        if (!id.matches(NUMBER)) {
            throw new IllegalArgumentException(
                    "Step " + step.getId() + " has the jira.status.id \"" + id + "\", which is no number");
        }
        return Long.parseLong(id);
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
