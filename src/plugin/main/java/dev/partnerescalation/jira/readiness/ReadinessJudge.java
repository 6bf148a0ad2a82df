package dev.partnerescalation.jira.readiness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.CaseReader;
import dev.partnerescalation.jira.issue.UnreadableCaseException;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges an issue at a transition. Validator, panel, REST, brief and hand-over all ask here, so they cannot disagree. */
public final class ReadinessJudge {

    private final CaseReader cases;

    public ReadinessJudge(CaseReader cases) {
        this.cases = cases;
    }

    /**
     * The judgement of all validators of one transition: it may pass only when each of them lets it pass.
     *
     * @param actor who acts or reads; null for an unauthenticated person
     * @param policies what each validator asks for, at least one
     */
    public Judgement judge(Issue issue, @Nullable ApplicationUser actor, List<PolicyReading> policies) {
        List<Readiness> judged = new ArrayList<>();
        for (PolicyReading policy : policies) {
            Judgement judgement = judge(issue, actor, policy);
            if (!(judgement instanceof Judgement.Judged one)) {
                return judgement;
            }
            judged.add(one.readiness());
        }
        return new Judgement.Judged(strictest(judged));
    }

    private Judgement judge(Issue issue, @Nullable ApplicationUser actor, PolicyReading reading) {
        if (reading instanceof PolicyReading.Readable readable) {
            return judge(issue, actor, readable.policy());
        }
        return new Judgement.UnreadableSettings(((PolicyReading.Unreadable) reading).setting());
    }

    private Judgement judge(Issue issue, @Nullable ApplicationUser actor, EscalationPolicy policy) {
        try {
            return new Judgement.Judged(policy.judge(cases.read(issue, actor, policy)));
        } catch (UnreadableCaseException unreadable) {
            return new Judgement.UnreadableFields(unreadable.problems());
        }
    }

    private static Readiness strictest(List<Readiness> judged) {
        return judged.size() == 1
                ? judged.get(0)
                : new Readiness(Arrays.stream(Check.values())
                        .map(check ->
                                worst(judged.stream().map(one -> one.of(check)).toList()))
                        .toList());
    }

    private static Finding worst(List<Finding> findings) {
        Finding worst = findings.stream()
                .min(Comparator.comparingInt(ReadinessJudge::leniency))
                .orElseThrow();
        if (!(worst instanceof Finding.Open open)) {
            return worst;
        }
        List<Reason> reasons = findings.stream()
                .filter(finding -> finding instanceof Finding.Open && finding.mode() == open.mode())
                .flatMap(finding -> ((Finding.Open) finding).reasons().stream())
                .distinct()
                .toList();
        return new Finding.Open(open.check(), open.mode(), reasons);
    }

    private static int leniency(Finding finding) {
        if (finding instanceof Finding.Open) {
            return finding.mode() == Mode.BLOCK ? 0 : 1;
        }
        if (finding.mode() == Mode.OFF) {
            return 5;
        }
        return finding instanceof Finding.Waived ? 2 : finding instanceof Finding.Met ? 3 : 4;
    }
}
