package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.workflow.JiraWorkflow;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which workflow, and which of its transitions, an address means; with Jira's names of the parameters.
 *
 * @param mode live or draft
 * @param transition id; -1 without one
 */
record TransitionAddress(String mode, String name, int transition) {

    static TransitionAddress of(MultivaluedMap<String, String> query) {
        String mode =
                JiraWorkflow.DRAFT.equals(query.getFirst("workflowMode")) ? JiraWorkflow.DRAFT : JiraWorkflow.LIVE;
        String name = query.getFirst("workflowName");
        String transition = query.getFirst("workflowTransition");
        boolean number = transition != null && transition.matches("\\d{1,9}");
        return new TransitionAddress(mode, name == null ? "" : name, number ? Integer.parseInt(transition) : -1);
    }

    static TransitionAddress of(JiraWorkflow workflow) {
        return new TransitionAddress(workflow.getMode(), workflow.getName(), -1);
    }

    /** The same workflow at one of its transitions. */
    TransitionAddress at(int transitionId) {
        return new TransitionAddress(mode, name, transitionId);
    }

    boolean isDraft() {
        return mode.equals(JiraWorkflow.DRAFT);
    }

    /** The query of an address that means this place. */
    public String query() {
        String workflow = "workflowMode=" + mode + "&workflowName=" + encoded(name);
        return transition < 0 ? workflow : workflow + "&workflowTransition=" + transition;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
