package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an issue has to be linked by to count as an example, as the validators say before which it will stand. */
public final class CountedLinks {

    private final InstalledObjects installed;
    private final GuardedTransitions transitions;

    public CountedLinks(InstalledObjects installed, GuardedTransitions transitions) {
        this.installed = installed;
        this.transitions = transitions;
    }

    /** What is asked for at the hand-over; where none leads to Adobe, at the next transition that checks anything. */
    public List<EscalationPolicy> policies(Issue escalation) {
        UpcomingTransitions upcoming = transitions.of(escalation);
        return upcoming.handOver()
                .or(upcoming::next)
                .map(GuardedTransition::readablePolicies)
                .orElse(List.of());
    }

    /**
     * The type by which a new example is linked: the app's own, unless others count only; then the first of these.
     *
     * @param policies as {@link #policies}
     * @return empty if there is none, because the set-up did not make one or validators of one transition agree on none
     */
    public Optional<Long> newLinks(List<EscalationPolicy> policies) {
        Optional<Set<String>> counted = policies.stream()
                .map(EscalationPolicy::linkTypeIds)
                .filter(ids -> !ids.isEmpty())
                .reduce(CountedLinks::inBoth);
        Optional<Long> own = installed.linkTypeId();
        if (counted.isEmpty()) {
            return own;
        }
        return own.filter(id -> counted.get().contains(id.toString())).or(() -> counted.get().stream()
                .flatMap(id -> JiraId.of(id).stream())
                .sorted()
                .findFirst());
    }

    private static Set<String> inBoth(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
