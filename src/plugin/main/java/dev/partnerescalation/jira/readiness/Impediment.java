package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.issue.EscalationField;
import java.util.List;
import java.util.Optional;

/**
 * Why an escalation cannot be handed over whatever its checks say. It is about the configuration, so an administrator has to act.
 *
 * @param code what is wrong; stable
 * @param arguments stable keys and ids; the arguments of the text, too
 * @param field the field that is concerned, if one is
 * @param textKey the bundle key of the sentence for people
 */
public record Impediment(String code, List<String> arguments, Optional<EscalationField> field, String textKey) {

    /** Copies the list. */
    public Impediment {
        arguments = List.copyOf(arguments);
    }

    /** A setting of a validator or function that cannot be read. */
    public static Impediment unreadableSetting(String setting, String textKey) {
        return new Impediment("settings.unreadable", List.of(setting), Optional.empty(), textKey);
    }

    /** A field that is gone or not available for the issue. */
    public static Impediment missingField(EscalationField field, String textKey) {
        return new Impediment("field.missing", List.of(field.key()), Optional.of(field), textKey);
    }

    /** A project role that is gone. */
    public static Impediment missingRole(long roleId, String textKey) {
        return new Impediment("role.missing", List.of(Long.toString(roleId)), Optional.empty(), textKey);
    }

    /** No validator stands on the way to Adobe, or all of its checks are off. */
    public static Impediment unguardedHandOver() {
        return new Impediment("gate.missing", List.of(), Optional.empty(), "partnerescalation.panel.unguarded");
    }
}
