package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;

/**
 * A transition at which the validator of the preparation stands and has something to check.
 *
 * @param transition as it stands in the workflow
 * @param policies what each of these validators asks for, in the order in which they run; at least one
 */
public record GuardedTransition(Transition transition, List<PolicyReading> policies) {

    /** A transition without the validator is open to everybody, so it is not guarded. */
    public GuardedTransition {
        policies = List.copyOf(policies);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("The validator of this app is missing at transition " + transition.id());
        }
    }

    /** The number by which clients address the transition. */
    public int transitionId() {
        return transition.id();
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
        return transition.nameIn(messages);
    }
}
