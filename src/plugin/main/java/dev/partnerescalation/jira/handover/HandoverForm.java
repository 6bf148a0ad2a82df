package dev.partnerescalation.jira.handover;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form and the view of the post function. */
final class HandoverForm {

    /** The name of the form's field. Dots would make Jira's form machinery look for properties. */
    static final String FIELD = "pe-comment-role";

    private static final String CONFIG = "partnerescalation.handover.config.";

    private final Messages messages;
    private final ProjectRoleManager roles;

    HandoverForm(Messages messages, ProjectRoleManager roles) {
        this.messages = messages;
        this.roles = roles;
    }

    /**
     * What the template {@code workflow/record-handover-form.vm} prints.
     *
     * @param broken whether what is stored cannot be used
     * @param error why; "" if it can
     */
    record Editing(
            String lang,
            boolean broken,
            String error,
            String id,
            String name,
            String label,
            String help,
            List<Option> options) {}

    /** A choice of who can read the comment. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * What the template {@code workflow/record-handover-view.vm} prints.
     *
     * @param broken whether what is stored cannot be used
     * @param error why; "" if it can
     * @param sentence who can read the comment; "" with an error
     */
    record Reading(String lang, boolean broken, String error, String sentence) {}

    Editing editing(Map<?, ?> arguments) {
        String chosen = String.valueOf(arguments.get(HandoverSettings.COMMENT_ROLE));
        Optional<String> error = error(arguments);
        List<Option> options = new ArrayList<>();
        options.add(option(HandoverSettings.EVERYBODY, messages.text(CONFIG + "everybody"), chosen));
        roles.getProjectRoles().stream()
                .sorted(Comparator.comparing(ProjectRole::getName))
                .forEach(role -> options.add(
                        option(role.getId().toString(), messages.text(CONFIG + "role", role.getName()), chosen)));
        return new Editing(
                messages.languageTag(),
                error.isPresent(),
                error.orElse(""),
                FIELD,
                FIELD,
                messages.text(CONFIG + "label"),
                messages.text(CONFIG + "help"),
                options);
    }

    Reading reading(Map<?, ?> arguments) {
        Optional<String> error = error(arguments);
        return new Reading(
                messages.languageTag(),
                error.isPresent(),
                error.orElse(""),
                error.isPresent() ? "" : sentence(HandoverSettings.from(arguments)));
    }

    private String sentence(HandoverSettings settings) {
        return settings.roleId()
                .map(roles::getProjectRole)
                .map(role -> messages.text(CONFIG + "view.role", role.getName()))
                .orElseGet(() -> messages.text(CONFIG + "view.everybody"));
    }

    private Optional<String> error(Map<?, ?> arguments) {
        try {
            return HandoverSettings.from(arguments)
                    .roleId()
                    .filter(id -> roles.getProjectRole(id) == null)
                    .map(id -> messages.text("partnerescalation.handover.error.role", id.toString()));
        } catch (CannotRecordException unreadable) {
            return Optional.of(messages.text(
                    unreadable.impediment().textKey(),
                    unreadable.impediment().arguments().toArray()));
        }
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
