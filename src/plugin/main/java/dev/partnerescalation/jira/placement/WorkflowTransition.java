package dev.partnerescalation.jira.placement;

import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A transition of a workflow.
 *
 * @param id its number, unique in the workflow
 * @param name the stored name
 * @param nameKey the bundle key of a translated name, if it has one
 * @param kind from where it may be taken
 * @param from the names of the steps in which it is offered; none for one that creates issues or leads from every status
 * @param to the names of the steps to which it may lead; a transition that stays where it is names none
 * @param isGate whether our validator stands at it
 * @param modules how many validators and functions of this app stand at it, our validator included
 */
public record WorkflowTransition(
        int id,
        String name,
        Optional<String> nameKey,
        Kind kind,
        List<String> from,
        List<String> to,
        boolean isGate,
        int modules) {

    /** From where a transition may be taken. */
    public enum Kind {
        /** It creates the issue. */
        INITIAL,
        /** From every status. */
        GLOBAL,
        /** From several statuses that share it, or could. */
        COMMON,
        /** From one status. */
        ORDINARY
    }

    /** Keeps its own copies. */
    public WorkflowTransition {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Messages messages) {
        return nameKey.filter(messages::has).map(messages::text).orElse(name);
    }
}
