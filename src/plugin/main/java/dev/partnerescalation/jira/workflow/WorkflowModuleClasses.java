package dev.partnerescalation.jira.workflow;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** The marks by which a workflow knows the validators and functions of this app; they never change. */
public final class WorkflowModuleClasses {

    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";
    private static final String PLUGIN_KEY = "dev.partnerescalation.partner-escalation";
    private static final String CLASSES = "dev.partnerescalation.jira.";

    private WorkflowModuleClasses() {}

    /** A new validator that judges the preparation, with these settings; it stands nowhere yet. */
    @SuppressWarnings("unchecked") // the maps of OSWorkflow are raw
    public static ValidatorDescriptor gate(ValidatorSettings settings) {
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put(CLASS_NAME, PreparationValidator.class.getName());
        // Jira joins the two keys without a separator; seen in real exports.
        validator.getArgs().put(MODULE_KEY, PLUGIN_KEY + "preparation-validator");
        validator.getArgs().putAll(settings.toArguments());
        return validator;
    }

    /** Whether a validator or function with these arguments is one of this app. Names may be wrapped in line breaks. */
    public static boolean owns(Map<?, ?> arguments) {
        return arguments.get(CLASS_NAME) instanceof String name && name.strip().startsWith(CLASSES);
    }
}
