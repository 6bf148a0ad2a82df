package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.handover.RecordHandover;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.workflow.PreparationModules;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The validators and functions of the transitions, with the ids of this Jira. The class names of Jira's functions are
 * those that stand in exported workflows (jira-evidence.md, "Workflow XML as Jira exports it").
 */
final class TransitionModules {

    /** The argument with the value that a function of Jira gives to a field. */
    static final String FIELD_VALUE = "field.value";

    private static final String FIELD_NAME = "field.name";
    private static final String RESOLUTION = "resolution";
    private static final String UPDATE_FIELD = "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";
    private static final String HISTORY = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    private final SetupRun run;

    TransitionModules(SetupRun run) {
        this.run = run;
    }

    /**
     * All that a transition needs: what a person has to fulfil, which is nothing for most; and what happens on the way, in the order that
     * Jira's own workflows have, so that fields are set before the history is written (jira-evidence.md, "Workflow XML as Jira exports
     * it").
     */
    List<WorkflowModule> of(EscalationTransition transition) {
        List<WorkflowModule> modules = new ArrayList<>();
        if (transition.isGuarded()) {
            modules.add(preparation(transition));
        }
        if (transition.needsComment()) {
            modules.add(PreparationModules.commentRequired());
        }
        transition.resolution().ifPresent(resolution -> modules.add(setResolution(resolutionId(resolution))));
        if (transition.clearsResolution()) {
            modules.add(setResolution(""));
        }
        modules.add(function("issue.UpdateIssueStatusFunction", Map.of()));
        modules.add(function("misc.CreateCommentFunction", Map.of()));
        if (transition.isHandOver()) {
            modules.add(record());
        }
        modules.add(WorkflowModule.function(HISTORY, Map.of()));
        modules.add(function("issue.IssueReindexFunction", Map.of()));
        modules.add(function("event.FireIssueEventFunction", Map.of("eventTypeId", transition.eventTypeId())));
        return modules;
    }

    /** The validator that judges the preparation, with the checks of this transition. */
    WorkflowModule preparation(EscalationTransition transition) {
        EscalationPolicy.Builder policy = EscalationPolicy.builder().linkTypeIds(Set.of(linkTypeId()));
        for (Check check : Check.values()) {
            if (!transition.checks().contains(check)) {
                policy.mode(check, Mode.OFF);
            }
        }
        return PreparationModules.preparation(ValidatorSettings.of(policy.build()));
    }

    /** The function that records a hand-over, as a new workflow has it. */
    WorkflowModule record() {
        return WorkflowModule.function(RecordHandover.class, "record-handover", Map.of("comment.role", "everybody"));
    }

    String resolutionId(EscalationResolution resolution) {
        return run.createdId(resolution.part());
    }

    String screenId(EscalationScreen screen) {
        return run.createdId(screen.part());
    }

    String linkTypeId() {
        return run.createdId(InstalledObjects.LINK_TYPE);
    }

    /** Whether this is the function that records a hand-over. */
    static boolean records(WorkflowModule module) {
        return module.isOf(RecordHandover.class);
    }

    /** Whether this is a function that sets or clears the resolution. */
    static boolean setsResolution(WorkflowModule module) {
        return module.className().equals(UPDATE_FIELD)
                && RESOLUTION.equals(module.arguments().get(FIELD_NAME));
    }

    /** Whether this is the function of Jira that stores the issue; what is to be stored has to be set before. */
    static boolean stores(WorkflowModule module) {
        return module.className().equals(HISTORY);
    }

    private static WorkflowModule setResolution(String id) {
        return WorkflowModule.function(UPDATE_FIELD, Map.of(FIELD_NAME, RESOLUTION, FIELD_VALUE, id));
    }

    private static WorkflowModule function(String name, Map<String, String> arguments) {
        return WorkflowModule.function("com.atlassian.jira.workflow.function." + name, arguments);
    }
}
