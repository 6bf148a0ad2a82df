package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.readiness.Impediment;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.readiness.ReadinessJudge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges an issue at a transition with everything that decides whether the transition succeeds: what its validators ask for and what its
 * functions need. Validator, panel and REST ask here, so nobody is told "ready" who would then be stopped.
 */
public final class TransitionJudge {

    private final ReadinessJudge judge;
    private final TransitionPrecondition precondition;

    public TransitionJudge(ReadinessJudge judge, TransitionPrecondition precondition) {
        this.judge = judge;
        this.precondition = precondition;
    }

    /** The judgement at a guarded transition; the actor is null for an unauthenticated person. */
    public Judgement judge(Issue issue, @Nullable ApplicationUser actor, GuardedTransition guarded) {
        return judge(issue, actor, guarded.policies(), Optional.of(guarded.transition()));
    }

    /**
     * The judgement of one validator while its transition is carried out.
     *
     * @param running the transition; empty if the engine does not say, and then its functions have to speak for themselves
     */
    Judgement judge(
            Issue issue, @Nullable ApplicationUser actor, List<PolicyReading> policies, Optional<Transition> running) {
        Judgement judgement = judge.judge(issue, actor, policies);
        List<Impediment> impediments = running.map(transition -> precondition.impediments(issue, transition))
                .orElse(List.of());
        return impediments.isEmpty() ? judgement : new Judgement.Impeded(judgement, impediments);
    }
}
