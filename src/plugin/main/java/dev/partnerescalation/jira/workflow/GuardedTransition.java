package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;

/**
 * A transition at which the validator of the preparation stands.
 *
 * @param transitionId the number by which clients address the transition
 * @param name the stored name, in whatever language the administrator wrote it
 * @param nameKey the bundle key of the translated name, if the transition has one
 * @param policies what each of these validators asks for, in the order in which they run; at least one
 */
public record GuardedTransition(int transitionId, String name, Optional<String> nameKey, List<PolicyReading> policies) {

    /** A transition without the validator is open to everybody, so it is not guarded. */
    public GuardedTransition {
        policies = List.copyOf(policies);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("The validator of this app is missing at transition " + transitionId);
        }
    }

    /** What those of the validators ask for whose settings can be read. */
    public List<EscalationPolicy> readablePolicies() {
        return policies.stream()
                .filter(PolicyReading.Readable.class::isInstance)
                .map(reading -> ((PolicyReading.Readable) reading).policy())
                .toList();
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Messages messages) {
        return Transition.shownName(name, nameKey, messages);
    }
}
