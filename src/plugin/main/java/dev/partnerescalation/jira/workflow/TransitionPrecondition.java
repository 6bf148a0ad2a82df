package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.readiness.Impediment;
import java.util.List;

/**
 * What the functions of a transition need so that they can do their work. It is asked before the transition begins, because a function
 * that fails can only undo everything. The functions are those of the hand-over, which the validator must not know.
 */
public interface TransitionPrecondition {

    /** What would make a function of this transition fail for this issue, as far as it can be known; empty if nothing would. */
    List<Impediment> impediments(Issue issue, Transition transition);
}
