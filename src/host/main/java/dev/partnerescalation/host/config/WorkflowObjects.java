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
record WorkflowObjects(ConfigObjects objects, WorkflowReader reader) {

    WorkflowStore workflows() {
        return objects.stores().workflows();
    }

    JiraWorkflow workflow(Optional<WorkflowRow> row) {
        return row.map(this::workflow).orElse(null);
    }

    /** Each has its own copy of the descriptor: what an app changes in it is not seen elsewhere until it is stored. */
    JiraWorkflow workflow(WorkflowRow row) {
        WorkflowDescriptor descriptor = reader.read(row.xml());
        return objects.proxies().entity(JiraWorkflow.class, new LocalJiraWorkflow(row, descriptor, this));
    }

    AssignableWorkflowScheme scheme(WorkflowSchemeRow row) {
        return scheme(SchemeContent.of(row));
    }

    AssignableWorkflowScheme scheme(SchemeContent content) {
        return objects.proxies().entity(AssignableWorkflowScheme.class, new LocalWorkflowScheme(content, this));
    }

    AssignableWorkflowScheme.Builder builder(SchemeContent content) {
        return builder(new LocalWorkflowSchemeBuilder(content, this));
    }

    AssignableWorkflowScheme.Builder builder(LocalWorkflowSchemeBuilder builder) {
        return objects.proxies().entity(AssignableWorkflowScheme.Builder.class, builder);
    }
}
