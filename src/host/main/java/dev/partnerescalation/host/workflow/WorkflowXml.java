package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes the XML of workflows as Jira exports it. OSWorkflow 2.7.0 cannot: its loader goes to the network for the 2.8 DTD,
 * and its writer inlines common actions, drops the names of validators and does not escape.
 */
public final class WorkflowXml {

    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 40;
    private static final Set<String> NEEDED = Set.of("initial-actions", "steps");

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
        Element root = parse(xml);
        check(root);
        Checked checked = new Checked(root, markNamedValidators(root));
        WorkflowValidation.check(checked.newDescriptor());
        return checked;
    }

    /**
     * The parsed XML of a workflow that was found in order.
     *
     * @param named the validators with a name, by the number that stands for it in the XML
     */
    record Checked(Element root, Map<Integer, Element> named) {

        /** A descriptor that shares nothing with those made before. The parser's elements allow one reader at a time. */
        synchronized WorkflowDescriptor newDescriptor() {
            WorkflowDescriptor workflow;
            try {
                workflow = new WorkflowDescriptor(root);
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "The workflow cannot be read: " + unreadable.getMessage(), unreadable);
            }
            if (!named.isEmpty()) {
                validatorLists(workflow).forEach(validators -> restoreNames(validators, named));
            }
            return workflow;
        }
    }

    /** Writes a workflow: common actions stay common, arguments and metas in the order of their names. */
    public static String write(WorkflowDescriptor workflow) {
        return new WorkflowWriter().write(workflow);
    }

    private static Element parse(String xml) {
        if (xml.length() > LONGEST) {
            throw new IllegalArgumentException("The workflow's XML is longer than " + LONGEST + " characters");
        }
        try {
            Document document = hardened().parse(new InputSource(new StringReader(xml)));
            return document.getDocumentElement();
        } catch (SAXException | IOException malformed) {
            throw new IllegalArgumentException(
                    "The workflow is not well-formed XML: " + malformed.getMessage(), malformed);
        }
    }

    private static DocumentBuilder hardened() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java has no XML parser that can be hardened", impossible);
        }
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

    /** Exports say TRUE, the 2.7.0 classes understand only true. */
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

    /** A validator's name has no place in the 2.7.0 descriptor, so its id carries a number for us while the engine's classes read. */
    private static Map<Integer, Element> markNamedValidators(Element root) {
        Map<Integer, Element> named = new HashMap<>();
        for (Element validator : all(root, "validator")) {
            if (!validator.getAttribute("name").isEmpty()) {
                int mark = Integer.MIN_VALUE + named.size();
                validator.setAttribute("had-id", validator.getAttribute("id"));
                validator.setAttribute("id", String.valueOf(mark));
                named.put(mark, validator);
            }
        }
        return named;
    }

    private static void restoreNames(List<Object> validators, Map<Integer, Element> named) {
        for (ListIterator<Object> position = validators.listIterator(); position.hasNext(); ) {
            ValidatorDescriptor plain = (ValidatorDescriptor) position.next();
            Element element = named.get(plain.getId());
            if (element != null) {
                String mark = element.getAttribute("id");
                element.setAttribute("id", element.getAttribute("had-id"));
                NamedValidator validator = new NamedValidator(element, element.getAttribute("name"));
                element.setAttribute("id", mark);
                validator.setParent(plain.getParent());
                position.set(validator);
            }
        }
    }

    private static List<List<Object>> validatorLists(WorkflowDescriptor workflow) {
        List<Object> results = new ArrayList<>();
        List<List<Object>> lists = new ArrayList<>();
        for (ActionDescriptor action : WorkflowValidation.actions(workflow)) {
            lists.add(live(action.getValidators()));
            results.add(action.getUnconditionalResult());
            results.addAll(live(action.getConditionalResults()));
        }
        live(workflow.getSplits()).forEach(split -> results.addAll(live(((SplitDescriptor) split).getResults())));
        live(workflow.getJoins()).forEach(join -> results.add(((JoinDescriptor) join).getResult()));
        results.forEach(result -> lists.add(live(((ResultDescriptor) result).getValidators())));
        return lists;
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw; what is put in is what was there
    private static List<Object> live(List<?> list) {
        return (List<Object>) list;
    }

    /** The status that the step stands for ({@code jira.status.id}), as every step of a workflow of Jira has one. */
    public static long statusId(StepDescriptor step) {
        Object status = step.getMetaAttributes().get("jira.status.id");
        if (status == null) {
            throw new IllegalArgumentException("Step " + step.getId() + " has no jira.status.id");
        }
        return Long.parseLong(String.valueOf(status).trim());
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** A validator that remembers its name, as Jira's build of the engine does. */
    static final class NamedValidator extends ValidatorDescriptor {

        private static final long serialVersionUID = 1L;
        private final String name;

        NamedValidator(Element element, String name) {
            super(element);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // a missing DTD is a warning at most, and we do not want it
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
