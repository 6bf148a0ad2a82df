package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.user.PermissionContext;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.workflow.AppClasses;
import dev.partnerescalation.host.workflow.EngineVariables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions, validators and conditions of Jira itself, by the class names that stand in exported workflows. What they do is
 * what Jira's pages say about them.
 * (jira-evidence.md, "Workflow XML as Jira exports it")
 */
final class BuiltInWorkflowFunctions implements AppClasses {

    private static final String PREFIX = "com.atlassian.jira.workflow.";

    private final Map<String, Object> known;
    private final Issues issues;
    private final Comments comments;
    private final Permissions permissions;
    private final Users users;

    BuiltInWorkflowFunctions(
            Issues issues,
            Comments comments,
            Permissions permissions,
            Users users,
            UpdateIssueFieldFunction update,
            IssueEvents events) {
        this.issues = issues;
        this.comments = comments;
        this.permissions = permissions;
        this.users = users;
        this.known = Map.ofEntries(
                function("function.issue.IssueCreateFunction", this::create),
                function("function.issue.UpdateIssueStatusFunction", this::updateStatus),
                function("function.misc.CreateCommentFunction", this::comment),
                function("function.issue.GenerateChangeHistoryFunction", this::store),
                function(
                        "function.issue.UpdateIssueFieldFunction",
                        (variables, arguments) -> update.carryOut(draft(variables), arguments, caller(variables))),
                // Searches read the database, so there is no index to bring up to date.
                function("function.issue.IssueReindexFunction", (variables, arguments) -> {}),
                function(
                        "function.event.FireIssueEventFunction",
                        (variables, arguments) ->
                                events.happened(draft(variables).row().id(), caller(variables), eventType(arguments))),
                Map.entry(PREFIX + "validator.PermissionValidator", (Validator)
                        (variables, arguments, properties) -> demand(variables, arguments)),
                Map.entry(PREFIX + "condition.PermissionCondition", (Condition)
                        (variables, arguments, properties) -> isAllowed(variables, arguments)));
    }

    @Override
    public Optional<Object> newInstance(String className) {
        return Optional.ofNullable(known.get(className));
    }

    /** Whether a class that workflows name is one of Jira's, emulated or not, and no app's. */
    static boolean isOfJira(String className) {
        return className.startsWith(PREFIX);
    }

    /** Those of Jira's functions among the classes of a workflow that are not emulated, in their order. */
    List<String> notEmulated(List<String> classNames) {
        return classNames.stream()
                .filter(name -> name.startsWith(PREFIX + "function.") && !known.containsKey(name))
                .distinct()
                .toList();
    }

    private interface Work {
        void carryOut(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException;
    }

    private static Map.Entry<String, Object> function(String name, Work work) {
        FunctionProvider function = (variables, arguments, properties) -> work.carryOut(variables, arguments);
        return Map.entry(PREFIX + name, function);
    }

    private void create(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException {
        issues.create(
                draft(variables), EngineVariables.entryId(variables), EngineVariables.statusOfCurrentStep(variables));
    }

    private void updateStatus(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException {
        draft(variables).set(SystemField.STATUS, EngineVariables.statusOfCurrentStep(variables));
    }

    private void comment(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException {
        if (variables.get("comment") instanceof String body && !body.isBlank()) {
            String group = (String) variables.get("commentLevel");
            Object role = variables.get("roleLevel");
            CommentText text = new CommentText(body, group, role == null ? null : Long.valueOf(role.toString()));
            comments.write(draft(variables).row().id(), text, caller(variables));
        }
    }

    private void store(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException {
        issues.save(draft(variables), caller(variables));
    }

    private void demand(Map<?, ?> variables, Map<?, ?> arguments) throws InvalidInputException, WorkflowException {
        if (!isAllowed(variables, arguments)) {
            throw new InvalidInputException("You do not have the permission that this transition needs.");
        }
    }

    private boolean isAllowed(Map<?, ?> variables, Map<?, ?> arguments) throws WorkflowException {
        String permission = PermissionNames.key(arguments.get("permission"))
                .orElseThrow(() -> new WorkflowException("There is no permission " + arguments.get("permission")));
        IssueRow issue = draft(variables).row();
        User user = users.byKey(caller(variables)).orElse(null);
        return permissions.issue(user, permission, PermissionContext.of(issue));
    }

    private static long eventType(Map<?, ?> arguments) throws WorkflowException {
        String id = String.valueOf(arguments.get("eventTypeId")).trim();
        if (!id.matches("\\d{1,18}")) {
            throw new WorkflowException("There is no event " + id);
        }
        return Long.parseLong(id);
    }

    private static String caller(Map<?, ?> variables) {
        return ((WorkflowContext) variables.get("context")).getCaller();
    }

    private static IssueDraft draft(Map<?, ?> variables) throws WorkflowException {
        if (variables.get("issue") == null) {
            throw new WorkflowException("The transition carries no issue");
        }
        return ApiProxies.behind(variables.get("issue"), LocalIssue.class).draft();
    }
}
