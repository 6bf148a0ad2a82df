package dev.partnerescalation.host.page.admin;

import java.util.Map;
import java.util.Optional;

/**
 * What the conditions, validators and functions of Jira itself do, in one sentence each.
 * (jira-evidence.md, "Workflow XML as Jira exports it")
 */
final class BuiltInModules {

    private static final String PREFIX = "com.atlassian.jira.workflow.";

    private static final Map<String, String> SENTENCES = Map.of(
            "function.issue.IssueCreateFunction", "Creates the issue.",
            "function.issue.UpdateIssueStatusFunction", "Sets the status of the issue to that of the target step.",
            "function.misc.CreateCommentFunction", "Adds the comment that was entered with the transition, if any.",
            "function.issue.GenerateChangeHistoryFunction", "Updates the history of the issue and stores the issue.",
            "function.issue.IssueReindexFunction", "Keeps the search index in step with the issue.",
            "function.event.FireIssueEventFunction", "Fires an issue event that listeners can process.");

    private BuiltInModules() {}

    /** The sentence for a class of Jira; empty for one that local Jira does not emulate. */
    static Optional<String> sentence(String className, Map<String, Object> arguments) {
        if (!className.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String name = className.substring(PREFIX.length());
        return switch (name) {
            case "validator.PermissionValidator", "condition.PermissionCondition" ->
                Optional.of("Only people with the permission \"" + arguments.get("permission")
                        + "\" can carry out the transition.");
            case "function.issue.UpdateIssueFieldFunction" ->
                Optional.of("Sets the field \"" + arguments.get("field.name") + "\" of the issue to \""
                        + arguments.getOrDefault("field.value", "") + "\".");
            default -> Optional.ofNullable(SENTENCES.get(name));
        };
    }
}
