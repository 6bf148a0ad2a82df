package dev.partnerescalation.jira.handover;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The views of the post function.
 *
 * <p>Form: {@code lang}, {@code broken} and {@code error} (what is stored cannot be used), {@code id}, {@code name}, {@code label},
 * {@code help}, {@code options} ({@code value}, {@code label}, {@code chosen}). View: {@code lang}, {@code broken}, {@code error},
 * {@code sentence}.
 */
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

    Map<String, Object> editing(Map<?, ?> arguments) {
        String chosen = String.valueOf(arguments.get(HandoverSettings.COMMENT_ROLE));
        Optional<String> error = error(arguments);
        List<Map<String, Object>> options = new ArrayList<>();
        options.add(option(HandoverSettings.EVERYBODY, messages.text(CONFIG + "everybody"), chosen));
        roles.getProjectRoles().stream()
                .sorted(Comparator.comparing(ProjectRole::getName))
                .forEach(role -> options.add(
                        option(role.getId().toString(), messages.text(CONFIG + "role", role.getName()), chosen)));
        return Map.of(
                "lang", messages.languageTag(),
                "broken", error.isPresent(),
                "error", error.orElse(""),
                "id", FIELD,
                "name", FIELD,
                "label", messages.text(CONFIG + "label"),
                "help", messages.text(CONFIG + "help"),
                "options", options);
    }

    Map<String, Object> reading(Map<?, ?> arguments) {
        Optional<String> error = error(arguments);
        return Map.of(
                "lang",
                messages.languageTag(),
                "broken",
                error.isPresent(),
                "error",
                error.orElse(""),
                "sentence",
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
            return Optional.of(messages.text(unreadable.textKey(), unreadable.arguments()));
        }
    }

    private static Map<String, Object> option(String value, String label, String chosen) {
        return Map.of("value", value, "label", label, "chosen", value.equals(chosen));
    }
}
