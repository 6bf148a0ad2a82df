package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.workflow.UnknownWorkflowClass;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import dev.partnerescalation.host.workflow.WorkflowXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs transitions. Permission, screen and validators are judged under the lock, on the changed but unsaved issue; whatever refuses
 * throws, and the transaction around it leaves no trace.
 */
public final class Transitions {

    private final WorkflowEngine engine;
    private final Issues issues;
    private final IssueLocks locks;
    private final IssueAccess access;
    private final IssueObjects objects;
    private final ScreenFields screens;
    private final IssueInput input;
    private final TransitionNames names;

    Transitions(
            WorkflowEngine engine,
            Issues issues,
            IssueLocks locks,
            IssueAccess access,
            IssueObjects objects,
            ScreenFields screens,
            IssueInput input,
            TransitionNames names) {
        this.engine = engine;
        this.issues = issues;
        this.locks = locks;
        this.access = access;
        this.objects = objects;
        this.screens = screens;
        this.input = input;
        this.names = names;
    }

    /** What the acting person can do with the issue now; what a condition hides is not there. */
    public List<ActionDescriptor> available(IssueRow issue) {
        if (!access.may("TRANSITION_ISSUES", issue)) {
            return List.of();
        }
        return engine.available(issue.entryId(), access.user().key(), inputs(issues.load(issue)));
    }

    /**
     * One of the transitions that the acting user can run on the issue now.
     *
     * @throws Fault 400 with Jira's message if the workflow does not have it, or not here and now; with local Jira's if a class cannot be loaded
     */
    public ActionDescriptor possible(IssueRow issue, int actionId) {
        ActionDescriptor action = Optional.ofNullable(
                        engine.descriptorOf(issue.entryId()).getAction(actionId))
                .orElseThrow(() -> Fault.invalid("Transition id '" + actionId + "' is not valid for this issue."));
        if (available(issue).stream().noneMatch(possible -> possible.getId() == actionId)) {
            throw engine.hiddenBy(issue.entryId(), action)
                    .map(unknown -> WorkflowFaults.blocked(names.of(action), unknown))
                    .orElseGet(() -> notNow(issue, action));
        }
        return action;
    }

    /** The status that an action leads to, as far as its unconditional result says. */
    public long target(IssueRow issue, ActionDescriptor action) {
        WorkflowDescriptor workflow = engine.descriptorOf(issue.entryId());
        int step = action.getUnconditionalResult().getStep();
        return step > 0 && workflow.getStep(step) != null
                ? WorkflowXml.statusId(workflow.getStep(step))
                : issue.statusId();
    }

    /**
     * Carries out a transition.
     *
     * @param body what the client sent: {@code transition}, {@code fields}, {@code update}
     * @throws Fault 400 with the reasons of whoever refuses, 409 if the issue is busy, 500 if the workflow is broken
     */
    public void carryOut(IssueRow seen, Map<?, ?> body) {
        carryOut(seen, body, engine::doAction);
    }

    /** As {@link #carryOut}, but no validator is asked, as when a script runs the transition in Jira with {@code skipValidators}. */
    public void carryOutWithoutValidators(IssueRow seen, Map<?, ?> body) {
        carryOut(seen, body, engine::doActionWithoutValidators);
    }

    private void carryOut(IssueRow seen, Map<?, ?> body, Mover mover) {
        IssueBody.checkTransition(body);
        int actionId = actionId(body);
        IssueRow issue = locks.lock(seen);
        ActionDescriptor action = possible(issue, actionId);
        IssueDraft draft = issues.load(issue);
        List<String> settable = screens.forTransition(action, issue);
        Map<String, Object> inputs = inputs(draft);
        inputs.put("originalissueobject", objects.issue(draft.asStored()));
        List<CommentText> wanted = input.apply(body, draft, settable, Set.of());
        checkResolution(draft, settable);
        putComment(inputs, wanted);
        run(issue, action, inputs, mover);
        if (draft.hasUnstoredChanges()) {
            throw WorkflowFaults.failed(
                    "Transition " + actionId + " of " + issue.key(),
                    new IllegalStateException(
                            "The workflow has no function that stores the issue: " + draft.changes()));
        }
    }

    private static int actionId(Map<?, ?> body) {
        Object transition = body.get("transition");
        Object id = transition instanceof Map<?, ?> named ? named.get("id") : transition;
        if (id == null) {
            throw Fault.invalid("Missing 'transition' identifier");
        }
        if (!String.valueOf(id).matches("-?\\d{1,9}")) {
            throw Fault.invalid("'transition' identifier must be an integer");
        }
        return Integer.parseInt(String.valueOf(id));
    }

    private Fault notNow(IssueRow issue, ActionDescriptor action) {
        return Fault.invalid("It seems that you have tried to perform a workflow operation (" + names.of(action)
                + ") that is not valid for the current state of this issue (" + issue.key()
                + "). The likely cause is that somebody has changed the issue recently,"
                + " please look at the issue history for details.");
    }

    /** Jira wants a resolution wherever it asks for one. */
    private static void checkResolution(IssueDraft draft, List<String> settable) {
        if (settable.contains(SystemField.RESOLUTION.id()) && draft.get(SystemField.RESOLUTION) == null) {
            throw Fault.field(SystemField.RESOLUTION.id(), "Resolution is required.");
        }
    }

    private static void putComment(Map<String, Object> inputs, List<CommentText> wanted) {
        if (wanted.size() > 1) {
            throw Fault.field("comment", "Only one comment can be added with a transition.");
        }
        for (CommentText comment : wanted) {
            inputs.put("comment", comment.body());
            inputs.put("commentLevel", comment.group());
            inputs.put(
                    "roleLevel",
                    comment.roleId() == null ? null : comment.roleId().toString());
        }
    }

    private Map<String, Object> inputs(IssueDraft draft) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", objects.issue(draft));
        return inputs;
    }

    /** One way of asking the engine. */
    private interface Mover {
        void move(long entry, int action, String caller, Map<String, Object> inputs) throws WorkflowException;
    }

    private void run(IssueRow issue, ActionDescriptor action, Map<String, Object> inputs, Mover mover) {
        String what = "Transition " + action.getId() + " of " + issue.key();
        try {
            mover.move(issue.entryId(), action.getId(), access.user().key(), inputs);
        } catch (InvalidInputException refusal) {
            throw WorkflowFaults.refused(refusal);
        } catch (InvalidActionException impossible) {
            throw notNow(issue, action);
        } catch (UnknownWorkflowClass unknown) {
            throw WorkflowFaults.blocked(names.of(action), unknown);
        } catch (Fault fault) {
            throw fault;
        } catch (WorkflowException failure) {
            throw WorkflowFaults.failed(what, failure.getRootCause() == null ? failure : failure.getRootCause());
        } catch (RuntimeException | LinkageError failure) {
            throw WorkflowFaults.failed(what, failure);
        }
    }
}
