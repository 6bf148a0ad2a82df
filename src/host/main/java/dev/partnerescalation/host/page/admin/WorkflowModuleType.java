package dev.partnerescalation.host.page.admin;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands on a transition: conditions that hide it, validators that refuse it, functions that follow it. */
enum WorkflowModuleType {
    CONDITION("Condition", "condition", "Conditions") {
        @Override
        List<Slot> slots(ActionDescriptor action) {
            List<Slot> slots = new ArrayList<>();
            if (action.getRestriction() != null) {
                collect(live(action.getRestriction().getConditions()), "", slots);
            }
            return slots;
        }

        private void collect(List<Object> list, String group, List<Slot> slots) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof ConditionsDescriptor nested) {
                    String type = String.valueOf(nested.getType()).toUpperCase(Locale.ROOT);
                    collect(live(nested.getConditions()), group.isEmpty() ? type : group + ", " + type, slots);
                } else {
                    slots.add(new Slot(list, i, group));
                }
            }
        }

        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            if (action.getRestriction() == null) {
                action.setRestriction(new RestrictionDescriptor());
            }
            List<Object> groups = live(action.getRestriction().getConditions());
            if (groups.isEmpty()) {
                ConditionsDescriptor group = DescriptorFactory.getFactory().createConditionsDescriptor();
                group.setType("AND");
                groups.add(group);
            }
            ConditionDescriptor condition = DescriptorFactory.getFactory().createConditionDescriptor();
            condition.setType("class");
            put(condition, arguments);
            live(((ConditionsDescriptor) groups.get(0)).getConditions()).add(condition);
        }

        @Override
        void tidy(ActionDescriptor action) {
            if (action.getRestriction() != null && slots(action).isEmpty()) {
                action.setRestriction(null);
            }
        }
    },
    VALIDATOR("Validator", "validator", "Validators") {
        @Override
        List<Slot> slots(ActionDescriptor action) {
            return all(live(action.getValidators()));
        }

        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
            validator.setType("class");
            put(validator, arguments);
            live(action.getValidators()).add(validator);
        }
    },
    FUNCTION("PostFunction", "post function", "Post functions") {
        @Override
        List<Slot> slots(ActionDescriptor action) {
            return all(live(action.getUnconditionalResult().getPostFunctions()));
        }

        /** Before the function that stores the issue: what changes the issue has to come earlier. */
        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            FunctionDescriptor function = DescriptorFactory.getFactory().createFunctionDescriptor();
            function.setType("class");
            put(function, arguments);
            List<Object> list = live(action.getUnconditionalResult().getPostFunctions());
            int place = 0;
            while (place < list.size() && !STORING.equals(className((AbstractDescriptor) list.get(place)))) {
                place++;
            }
            list.add(place, function);
        }
    };

    private static final String STORING = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    /** A part in its place. */
    record Slot(List<Object> list, int index, String group) {

        AbstractDescriptor part() {
            return (AbstractDescriptor) list.get(index);
        }
    }

    private final String inAddresses;
    private final String word;
    private final String title;

    WorkflowModuleType(String inAddresses, String word, String title) {
        this.inAddresses = inAddresses;
        this.word = word;
        this.title = title;
    }

    /** The kind as Jira's addresses spell it. */
    static Optional<WorkflowModuleType> inAddress(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.inAddresses.equals(name))
                .findFirst();
    }

    String inAddresses() {
        return inAddresses;
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** The element of an app's descriptor that offers such parts. */
    String moduleKind() {
        return "workflow-" + name().toLowerCase(Locale.ROOT);
    }

    /** The parts of a transition in their order. */
    abstract List<Slot> slots(ActionDescriptor action);

    /** Puts one more onto a transition. */
    abstract void add(ActionDescriptor action, Map<String, String> arguments);

    /** After a part was removed: nothing may stay that means something without parts. */
    void tidy(ActionDescriptor action) {
        // lists may be empty
    }

    /** The arguments of a part; changing them changes the part. */
    @SuppressWarnings("unchecked") // the maps of OSWorkflow are raw
    static Map<String, Object> arguments(AbstractDescriptor part) {
        if (part instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        return part instanceof FunctionDescriptor function
                ? function.getArgs()
                : ((ConditionDescriptor) part).getArgs();
    }

    /** The class that the part names; exports wrap it in line breaks. */
    static String className(AbstractDescriptor part) {
        Object name = arguments(part).get("class.name");
        return name == null ? "" : name.toString().trim();
    }

    /** Replaces the arguments of a part. */
    static void put(AbstractDescriptor part, Map<String, String> arguments) {
        arguments(part).clear();
        arguments(part).putAll(arguments);
    }

    private static List<Slot> all(List<Object> list) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            slots.add(new Slot(list, i, ""));
        }
        return slots;
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    private static List<Object> live(List<?> list) {
        return (List<Object>) list;
    }
}
