package dev.partnerescalation.jira.descriptor;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A validator or function at a transition.
 *
 * @param kind what it is
 * @param place where at the transition it stands
 * @param arguments all of its arguments, the name of its class included; usually Strings, but a value may be anything, null included
 */
public record WorkflowModule(Kind kind, Place place, Map<String, Object> arguments) {

    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";
    private static final String PLUGIN_KEY = "dev.partnerescalation.partner-escalation";
    private static final String CLASSES_OF_APP = "dev.partnerescalation.jira.";

    /** What runs when. */
    public enum Kind {
        /** Decides whether the transition may be taken. */
        VALIDATOR,
        /** Runs before the issue changes its step. */
        PRE_FUNCTION,
        /** Runs after it. */
        POST_FUNCTION
    }

    /** In which list of a transition a module stands. */
    public enum Place {
        /** At the transition itself. */
        TRANSITION,
        /** At a result that applies only under conditions. */
        CONDITIONAL_RESULT,
        /** At the result that applies otherwise. */
        RESULT
    }

    /** Keeps its own copy, in which null stays allowed. */
    public WorkflowModule {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A validator of this app, as it stands at a transition. */
    public static WorkflowModule validator(Class<?> type, String moduleKey, Map<String, String> arguments) {
        return new WorkflowModule(Kind.VALIDATOR, Place.TRANSITION, ofApp(type, moduleKey, arguments));
    }

    /** A post function of this app, as it stands at the result of a transition. */
    public static WorkflowModule function(Class<?> type, String moduleKey, Map<String, String> arguments) {
        return new WorkflowModule(Kind.POST_FUNCTION, Place.RESULT, ofApp(type, moduleKey, arguments));
    }

    /** A post function of Jira, as it stands at the result of a transition. */
    public static WorkflowModule function(String className, Map<String, String> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put(CLASS_NAME, className);
        return new WorkflowModule(Kind.POST_FUNCTION, Place.RESULT, all);
    }

    /** A module with the arguments that the engine has. */
    static WorkflowModule of(Kind kind, Place place, Map<?, ?> stored) {
        Map<String, Object> arguments = new HashMap<>();
        stored.forEach((name, value) -> arguments.put(String.valueOf(name), value));
        return new WorkflowModule(kind, place, arguments);
    }

    /**
     * What Jira hands to the factory of a validator or function.
     *
     * @return its arguments
     * @throws IllegalArgumentException if it describes something else
     */
    public static Map<?, ?> argumentsOf(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        if (descriptor instanceof FunctionDescriptor function) {
            return function.getArgs();
        }
        throw new IllegalArgumentException("Not the descriptor of a validator or a function: " + descriptor);
    }

    /**
     * The name of its class; "" if it has none. Names may be wrapped in line breaks, and no engine trims them
     * (jira-evidence.md, "Shapes of real workflows").
     */
    public String className() {
        return arguments.get(CLASS_NAME) instanceof String name ? name.strip() : "";
    }

    /** Whether this class runs here. */
    public boolean isOf(Class<?> type) {
        return className().equals(type.getName());
    }

    /** Whether it belongs to this app. */
    public boolean isOfApp() {
        return className().startsWith(CLASSES_OF_APP);
    }

    /** The same module with another argument, or another value of one. */
    public WorkflowModule with(String argument, Object value) {
        Map<String, Object> changed = new HashMap<>(arguments);
        changed.put(argument, value);
        return new WorkflowModule(kind, place, changed);
    }

    /** The same module without an argument. */
    public WorkflowModule without(String argument) {
        Map<String, Object> changed = new HashMap<>(arguments);
        changed.remove(argument);
        return new WorkflowModule(kind, place, changed);
    }

    private static Map<String, Object> ofApp(Class<?> type, String moduleKey, Map<String, String> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put(CLASS_NAME, type.getName());
        // Jira joins the two keys without a separator (jira-evidence.md, "Workflow XML as Jira exports it").
        all.put(MODULE_KEY, PLUGIN_KEY + moduleKey);
        return all;
    }
}
