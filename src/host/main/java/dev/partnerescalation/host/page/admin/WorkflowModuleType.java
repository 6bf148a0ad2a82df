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
            int position = 0;
            while (position < list.size() && !STORING.equals(className((AbstractDescriptor) list.get(position)))) {
                position++;
            }
            list.add(position, function);
        }
    };

    private static final String STORING = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    /** A condition, validator or function and where it stands. */
    record Slot(List<Object> list, int index, String group) {

        AbstractDescriptor descriptor() {
            return (AbstractDescriptor) list.get(index);
        }
    }

    private final String addressName;
    private final String word;
    private final String title;

    WorkflowModuleType(String addressName, String word, String title) {
        this.addressName = addressName;
        this.word = word;
        this.title = title;
    }

    /** The type with this name in Jira's addresses. */
    static Optional<WorkflowModuleType> ofAddressName(String name) {
        return List.of(values()).stream()
                .filter(type -> type.addressName.equals(name))
                .findFirst();
    }

    String addressName() {
        return addressName;
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** The element of an app's descriptor that describes such a module. */
    String moduleElement() {
        return "workflow-" + name().toLowerCase(Locale.ROOT);
    }

    /** Those of a transition, in their order. */
    abstract List<Slot> slots(ActionDescriptor action);

    /** Adds one to a transition. */
    abstract void add(ActionDescriptor action, Map<String, String> arguments);

    /** Removes what means nothing any more after one of them was removed. */
    void tidy(ActionDescriptor action) {
        // an empty list means nothing
    }

    /** The arguments of a descriptor; changing them changes the descriptor. */
    @SuppressWarnings("unchecked") // the maps of OSWorkflow are raw
    static Map<String, Object> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        return descriptor instanceof FunctionDescriptor function
                ? function.getArgs()
                : ((ConditionDescriptor) descriptor).getArgs();
    }

    /** The class that a descriptor names; exports of Jira wrap the name in line breaks (jira-evidence.md, "Shapes of real workflows"). */
    static String className(AbstractDescriptor descriptor) {
        Object name = arguments(descriptor).get("class.name");
        return name == null ? "" : name.toString().trim();
    }

    /** Replaces the arguments of a descriptor. */
    static void put(AbstractDescriptor descriptor, Map<String, String> arguments) {
        arguments(descriptor).clear();
        arguments(descriptor).putAll(arguments);
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
