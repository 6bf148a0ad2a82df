package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Words;
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
public record Gate(int transitionId, String name, Optional<String> nameKey, List<SettingsReading> settings) {

    /** A gate without our validator would open for everybody, so there is none. */
    public Gate {
        settings = List.copyOf(settings);
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("No validator of ours stands at transition " + transitionId);
        }
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Words words) {
        return nameKey.filter(words::has).map(words::text).orElse(name);
    }
}
