package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A transition at which the validator of the preparation stands.
 *
 * @param transitionId the number by which clients address the transition
 * @param name the stored name, in whatever language the administrator wrote it
 * @param nameKey the bundle key of the translated name, if the transition has one
 * @param settings what each of these validators asks for, in the order in which they run; at least one
 */
public record GuardedTransition(
        int transitionId, String name, Optional<String> nameKey, List<SettingsReading> settings) {

    /** A transition without the validator is open to everybody, so it is not guarded. */
    public GuardedTransition {
        settings = List.copyOf(settings);
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("No validator of the preparation stands at transition " + transitionId);
        }
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Messages messages) {
        return Transition.shownName(name, nameKey, messages);
    }
}
