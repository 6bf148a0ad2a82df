package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.WorkflowException;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the function "update issue field" does: it gives one field of the system a fixed value, or none. */
final class UpdateIssueFieldFunction {

    private static final Set<SystemField> TEXTS =
            Set.of(SystemField.SUMMARY, SystemField.DESCRIPTION, SystemField.ENVIRONMENT);

    private final ConstantStore constants;
    private final Users users;

    UpdateIssueFieldFunction(ConstantStore constants, Users users) {
        this.constants = constants;
        this.users = users;
    }

    void carryOut(IssueDraft draft, Map<?, ?> arguments, String caller) throws WorkflowException {
        SystemField field = SystemField.of(
                        String.valueOf(arguments.get("field.name")).strip())
                .orElseThrow(() -> new WorkflowException(
                        "Jira's own function cannot update the field " + arguments.get("field.name")));
        Object value = arguments.get("field.value");
        String text = value == null ? "" : value.toString().strip();
        draft.set(field, text.isEmpty() || text.equals("-1") ? null : value(field, text, caller));
    }

    private Object value(SystemField field, String text, String caller) {
        if (TEXTS.contains(field)) {
            return text;
        }
        Optional<?> value =
                switch (field) {
                    case RESOLUTION ->
                        id(text).filter(id -> constants.resolution(id).isPresent());
                    case PRIORITY ->
                        id(text).filter(id -> constants.priority(id).isPresent());
                    case ASSIGNEE ->
                        text.equals("%%CURRENT_USER%%")
                                ? Optional.ofNullable(caller)
                                : users.byName(text).or(() -> users.byKey(text)).map(User::key);
                    default -> Optional.empty();
                };
        return value.orElseThrow(
                () -> Fault.invalid("The workflow's own function \"update issue field\" cannot give the field "
                        + field.label() + " the value \"" + text
                        + "\": there is none, or local Jira does not emulate it. Nothing was changed."
                        + " Ask a Jira administrator to change the post function."));
    }

    private static Optional<Long> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
