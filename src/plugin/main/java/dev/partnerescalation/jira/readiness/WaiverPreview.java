package dev.partnerescalation.jira.readiness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.CaseReader;
import dev.partnerescalation.jira.issue.UnreadableCaseException;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationCase;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges an escalation as it would be if more checks were marked as not applicable. Nothing is stored. */
public final class WaiverPreview {

    private final CaseReader cases;
    private final JudgementMessages judgements;

    public WaiverPreview(CaseReader cases, JudgementMessages judgements) {
        this.cases = cases;
        this.judgements = judgements;
    }

    /**
     * One report for each policy.
     *
     * @param waived checks that would be marked besides those that are; none judges the escalation as it is
     * @param reason the reason that would stand there; empty for the one that does
     */
    public List<JudgementReport> of(
            Issue issue,
            ApplicationUser reader,
            List<EscalationPolicy> policies,
            Set<Check> waived,
            Optional<String> reason,
            Messages messages) {
        List<JudgementReport> reports = new ArrayList<>();
        for (EscalationPolicy policy : policies) {
            reports.add(judgements.forReader(judgement(issue, reader, policy, waived, reason), messages));
        }
        return reports;
    }

    private Judgement judgement(
            Issue issue, ApplicationUser reader, EscalationPolicy policy, Set<Check> waived, Optional<String> reason) {
        try {
            EscalationCase now = cases.read(issue, reader, policy);
            Set<Check> all = EnumSet.noneOf(Check.class);
            all.addAll(now.waived());
            all.addAll(waived);
            return new Judgement.Judged(policy.judge(now.toBuilder()
                    .waived(all)
                    .waiverReason(reason.orElse(now.waiverReason()))
                    .build()));
        } catch (UnreadableCaseException unreadable) {
            return new Judgement.UnreadableFields(unreadable.problems());
        }
    }
}
