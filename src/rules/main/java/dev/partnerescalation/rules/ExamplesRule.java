package dev.partnerescalation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** There are enough distinct, specific examples, and enough of them are linked. */
record ExamplesRule(int minimum, int minimumLinked, Set<String> linkTypeIds, boolean countWebLinks) implements Rule {

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        Set<String> distinct = new HashSet<>();
        escalation.examples().forEach(example -> identity(example, escalation.location())
                .ifPresent(distinct::add));
        int linked = distinct.size();
        ReferenceLines.in(escalation.exampleReferences(), escalation.location()).forEach(distinct::add);

        List<Reason> reasons = new ArrayList<>();
        if (distinct.size() < minimum) {
            reasons.add(Reason.at(CaseField.EXAMPLE_REFERENCES, ReasonCode.EXAMPLES_MISSING, minimum, distinct.size()));
        }
        if (linked < minimumLinked) {
            reasons.add(Reason.general(ReasonCode.EXAMPLES_LINKED, minimumLinked, linked));
        }
        if (!reasons.isEmpty() && escalation.examplesPending()) {
            reasons.add(Reason.general(ReasonCode.EXAMPLES_SCREEN));
        }
        return new Verdict(true, List.copyOf(reasons));
    }

    private Optional<String> identity(Example example, IssueLocation escalation) {
        if (example instanceof Example.LinkedIssue issue) {
            return counts(issue) ? Optional.of("issue " + issue.issueId()) : Optional.empty();
        }
        return countWebLinks
                ? WebAddress.of(((Example.WebLink) example).url())
                        .filter(address -> address.isExample(escalation))
                        .map(WebAddress::identity)
                : Optional.empty();
    }

    private boolean counts(Example.LinkedIssue issue) {
        return !issue.itself() && !issue.escalation() && countsType(issue);
    }

    private boolean countsType(Example.LinkedIssue issue) {
        return linkTypeIds.isEmpty() ? !issue.systemLink() : linkTypeIds.contains(issue.linkTypeId());
    }
}
