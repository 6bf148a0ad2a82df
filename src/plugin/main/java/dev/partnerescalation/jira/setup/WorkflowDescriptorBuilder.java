package dev.partnerescalation.jira.setup;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dev.partnerescalation.jira.handover.RecordHandover;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.workflow.CommentRequiredValidator;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions and validators of our transitions, with the ids of this Jira. The class names of Jira's own functions are
 * those that stand in exported workflows.
 */
@SuppressWarnings("unchecked")
final class WorkflowDescriptorBuilder {

    /** The argument that says which field a function of Jira sets. */
    static final String FIELD_NAME = "field.name";
    /** The argument with the value that it sets. */
    static final String FIELD_VALUE = "field.value";

    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";
    private static final String PLUGIN_KEY = "dev.partnerescalation.partner-escalation";
    private static final String UPDATE_FIELD = "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";

    private static final String HISTORY = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    private final SetupRun run;
    private final DescriptorFactory descriptors = DescriptorFactory.getFactory();

    WorkflowDescriptorBuilder(SetupRun run) {
        this.run = run;
    }

    String statusId(EscalationStatus status) {
        return StatusesStep.madeId(run, status);
    }

    String screenId(EscalationScreen screen) {
        return run.madeId(screen.part());
    }

    String resolutionId(EscalationResolution resolution) {
        return run.madeId(resolution.part());
    }

    String linkTypeId() {
        return run.madeId(InstalledObjects.LINK_TYPE);
    }

    /** What a person has to fulfil; empty for most transitions. */
    List<ValidatorDescriptor> validators(EscalationTransition transition) {
        List<ValidatorDescriptor> validators = new ArrayList<>();
        if (!transition.gate().isEmpty()) {
            validators.add(gate(transition));
        }
        if (transition.needsComment()) {
            validators.add(validator(CommentRequiredValidator.class, "comment-required-validator", Map.of()));
        }
        return validators;
    }

    /** The validator that judges the preparation, with the checks of this gate. */
    ValidatorDescriptor gate(EscalationTransition transition) {
        return validator(
                PreparationValidator.class,
                "preparation-validator",
                ValidatorSettings.of(policy(transition)).toArguments());
    }

    /** Whether this is a function that sets or clears the resolution. */
    static boolean setsResolution(FunctionDescriptor function) {
        return isOf(function, UPDATE_FIELD)
                && "resolution".equals(function.getArgs().get(FIELD_NAME));
    }

    /** What Jira does on the way, in the order that its own workflows have; fields are set before history is written. */
    List<FunctionDescriptor> functions(EscalationTransition transition) {
        List<FunctionDescriptor> functions = new ArrayList<>();
        transition
                .resolution()
                .ifPresent(resolution -> functions.add(function(
                        UPDATE_FIELD, Map.of(FIELD_NAME, "resolution", FIELD_VALUE, resolutionId(resolution)))));
        if (transition.clearsResolution()) {
            functions.add(function(UPDATE_FIELD, Map.of(FIELD_NAME, "resolution", FIELD_VALUE, "")));
        }
        functions.add(function("com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction", Map.of()));
        functions.add(function("com.atlassian.jira.workflow.function.misc.CreateCommentFunction", Map.of()));
        if (transition.isHandOver()) {
            functions.add(record());
        }
        functions.add(function(HISTORY, Map.of()));
        functions.add(function("com.atlassian.jira.workflow.function.issue.IssueReindexFunction", Map.of()));
        functions.add(function(
                "com.atlassian.jira.workflow.function.event.FireIssueEventFunction",
                Map.of("eventTypeId", transition.eventTypeId())));
        return functions;
    }

    /** The function that records a hand-over, as a new workflow has it. */
    FunctionDescriptor record() {
        FunctionDescriptor function = function(RecordHandover.class.getName(), Map.of("comment.role", "everybody"));
        function.getArgs().put(MODULE_KEY, PLUGIN_KEY + "record-handover");
        return function;
    }

    /** Whether this is the function that records a hand-over. */
    static boolean records(FunctionDescriptor function) {
        return isOf(function, RecordHandover.class.getName());
    }

    /** Whether this is the function of Jira that stores the issue; what is to be stored has to be set before. */
    static boolean stores(FunctionDescriptor function) {
        return isOf(function, HISTORY);
    }

    private static boolean isOf(FunctionDescriptor function, String className) {
        return function.getArgs().get(CLASS_NAME) instanceof String name
                && name.trim().equals(className);
    }

    private EscalationPolicy policy(EscalationTransition transition) {
        EscalationPolicy.Builder policy = EscalationPolicy.builder().linkTypeIds(Set.of(linkTypeId()));
        for (Check check : Check.values()) {
            if (!transition.gate().contains(check)) {
                policy.mode(check, Mode.OFF);
            }
        }
        return policy.build();
    }

    private ValidatorDescriptor validator(Class<?> type, String moduleKey, Map<String, String> arguments) {
        ValidatorDescriptor validator = descriptors.createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put(CLASS_NAME, type.getName());
        // Jira joins the two keys without a separator; seen in real exports.
        validator.getArgs().put(MODULE_KEY, PLUGIN_KEY + moduleKey);
        validator.getArgs().putAll(arguments);
        return validator;
    }

    private FunctionDescriptor function(String className, Map<String, String> arguments) {
        FunctionDescriptor function = descriptors.createFunctionDescriptor();
        function.setType("class");
        function.getArgs().put(CLASS_NAME, className);
        function.getArgs().putAll(arguments);
        return function;
    }
}
