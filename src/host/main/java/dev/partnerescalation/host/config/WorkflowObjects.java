package dev.partnerescalation.host.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowSchemeRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.workflow.WorkflowReader;
import java.util.Optional;

/** Workflows and their schemes as objects of Jira's API, from what is stored. */
record WorkflowObjects(JiraObjects objects, WorkflowReader reader) {

    WorkflowStore workflows() {
        return objects.stores().workflows();
    }

    JiraWorkflow workflow(Optional<WorkflowRow> row) {
        return row.map(this::workflow).orElse(null);
    }

    /** With a descriptor of its own: what an app changes in it is seen by nobody until it is stored. */
    JiraWorkflow workflow(WorkflowRow row) {
        WorkflowDescriptor descriptor = reader.read(row.xml());
        return objects.played().entity(JiraWorkflow.class, new PlayedWorkflow(row, descriptor, this));
    }

    AssignableWorkflowScheme scheme(WorkflowSchemeRow row) {
        return scheme(SchemeContent.of(row));
    }

    AssignableWorkflowScheme scheme(SchemeContent content) {
        return objects.played().entity(AssignableWorkflowScheme.class, new PlayedWorkflowScheme(content, this));
    }

    AssignableWorkflowScheme.Builder builder(SchemeContent content) {
        return builder(new PlayedWorkflowSchemeBuilder(content, this));
    }

    AssignableWorkflowScheme.Builder builder(PlayedWorkflowSchemeBuilder player) {
        return objects.played().entity(AssignableWorkflowScheme.Builder.class, player);
    }
}
