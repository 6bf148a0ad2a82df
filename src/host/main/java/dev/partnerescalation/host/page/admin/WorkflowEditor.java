package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.User;
import java.util.function.Function;

/**
 * Finds the workflow and the transition that an address means, and stores changes of a workflow.
 *
 * @param person the account as Jira's API knows it
 */
record WorkflowEditor(
        AdministratorAccess administration, WorkflowManager workflows, Function<User, ApplicationUser> person) {

    /** The workflow; 404 without it. Each call gives a new copy: a change in it is not stored yet. */
    JiraWorkflow find(TransitionAddress address) {
        boolean exists = workflows.workflowExists(address.name());
        JiraWorkflow workflow = !exists
                ? null
                : address.isDraft()
                        ? workflows.getDraftWorkflow(address.name())
                        : workflows.getWorkflow(address.name());
        if (workflow == null) {
            throw Fault.notFound("There is no " + (address.isDraft() ? "draft of a workflow" : "workflow") + " '"
                    + address.name() + "'.");
        }
        return workflow;
    }

    /** One of its transitions; 404 without it. */
    ActionDescriptor transition(JiraWorkflow workflow, TransitionAddress address) {
        ActionDescriptor action = workflow.getDescriptor().getAction(address.transition());
        if (action == null) {
            throw Fault.notFound("The workflow '" + workflow.getDisplayName() + "' has no such transition.");
        }
        return action;
    }

    /** The workflow, if it may be changed; 400 with the way to do it otherwise. */
    JiraWorkflow editable(TransitionAddress address) {
        JiraWorkflow workflow = find(address);
        if (workflow.isSystemWorkflow()) {
            throw Fault.invalid("The workflow '" + workflow.getName() + "' belongs to Jira and cannot be changed.");
        }
        if (!workflow.isEditable()) {
            throw Fault.invalid("The workflow '" + workflow.getName()
                    + "' is active. Create a draft of it, change that, and publish it.");
        }
        return workflow;
    }

    /** Stores what was changed in a workflow. */
    void store(JiraWorkflow workflow) {
        try {
            workflows.updateWorkflow(actor(), workflow);
        } catch (WorkflowException | IllegalArgumentException refused) {
            throw Fault.invalid(refused.getMessage() + ".");
        }
    }

    ApplicationUser actor() {
        return person.apply(administration.require());
    }
}
