package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Keeps the names of validators, which OSWorkflow 2.7.0 drops. While its classes read the XML, the id of a named validator is a number
 * that leads back to its element; afterwards the descriptor is replaced by one with id and name.
 */
final class NamedValidators {

    private final Map<Integer, Element> named = new HashMap<>();

    private NamedValidators() {}

    /** Replaces the ids of named validators by numbers. */
    static NamedValidators mark(Element root) {
        NamedValidators validators = new NamedValidators();
        for (Element validator : WorkflowXml.all(root, "validator")) {
            if (!validator.getAttribute("name").isEmpty()) {
                int mark = Integer.MIN_VALUE + validators.named.size();
                validator.setAttribute("had-id", validator.getAttribute("id"));
                validator.setAttribute("id", String.valueOf(mark));
                validators.named.put(mark, validator);
            }
        }
        return validators;
    }

    /** Gives the named validators of a workflow their ids and names back; may be called for each descriptor that is made of the XML. */
    void restore(WorkflowDescriptor workflow) {
        if (!named.isEmpty()) {
            validatorLists(workflow).forEach(this::restore);
        }
    }

    private void restore(List<Object> validators) {
        for (ListIterator<Object> position = validators.listIterator(); position.hasNext(); ) {
            ValidatorDescriptor plain = (ValidatorDescriptor) position.next();
            Element element = named.get(plain.getId());
            if (element != null) {
                String mark = element.getAttribute("id");
                element.setAttribute("id", element.getAttribute("had-id"));
                NamedValidator validator = new NamedValidator(element, element.getAttribute("name"));
                // The XML serves for more than one descriptor.
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
}
