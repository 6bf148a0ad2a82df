package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A transition that carries our validator.
 *
 * @param transitionId the number by which clients address the transition
 * @param name the stored name, in whatever language the administrator wrote it
 * @param nameKey the bundle key of the translated name, if the transition has one
 * @param settings what each of its validators of ours asks for, in the order in which they run; at least one
 */
public record GuardedTransition(
        int transitionId, String name, Optional<String> nameKey, List<SettingsReading> settings) {

    /** A gate without our validator would open for everybody, so there is none. */
    public GuardedTransition {
        settings = List.copyOf(settings);
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("No validator of ours stands at transition " + transitionId);
        }
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Messages messages) {
        return nameKey.filter(messages::has).map(messages::text).orElse(name);
    }
}
