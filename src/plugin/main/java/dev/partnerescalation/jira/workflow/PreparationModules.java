package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import java.util.Map;

/** The validators of this app as modules of a workflow. Their class names and module keys stand in customers' workflows and never change. */
public final class PreparationModules {

    private PreparationModules() {}

    /** A new validator that judges the preparation, with these settings; it stands nowhere yet. */
    public static WorkflowModule preparation(ValidatorSettings settings) {
        return WorkflowModule.validator(PreparationValidator.class, "preparation-validator", settings.toArguments());
    }

    /** A new validator that wants a comment; it stands nowhere yet. */
    public static WorkflowModule commentRequired() {
        return WorkflowModule.validator(CommentRequiredValidator.class, "comment-required-validator", Map.of());
    }

    /** Whether this is the validator that judges the preparation. */
    public static boolean isPreparation(WorkflowModule module) {
        return module.kind() == Kind.VALIDATOR && module.isOf(PreparationValidator.class);
    }

    /** Whether this is that validator and any of its checks is on; one whose settings cannot be read lets nobody pass. */
    public static boolean checks(WorkflowModule module) {
        return isPreparation(module)
                && ValidatorSettings.read(module.arguments()).asksForAnything();
    }
}
