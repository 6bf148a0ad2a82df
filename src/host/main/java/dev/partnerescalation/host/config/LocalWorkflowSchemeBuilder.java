package dev.partnerescalation.host.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;

/** {@link AssignableWorkflowScheme.Builder}: collects a scheme, which is stored by the manager. */
final class LocalWorkflowSchemeBuilder implements AssignableWorkflowScheme.Builder {

    private final WorkflowObjects objects;
    private final Long id;
    private final Map<String, String> mappings;
    private String name;
    private String description;

    LocalWorkflowSchemeBuilder(SchemeContent content, WorkflowObjects objects) {
        this.objects = objects;
        this.id = content.id();
        this.name = content.name();
        this.description = content.description();
        this.mappings = new HashMap<>(content.mappings());
    }

    private AssignableWorkflowScheme.Builder itself() {
        return objects.builder(this);
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String newName) {
        name = newName;
        return itself();
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String newDescription) {
        description = newDescription;
        return itself();
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
        mappings.put(null, workflow);
        return itself();
    }

    @Override
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflow) {
        mappings.put(issueTypeId, workflow);
        return itself();
    }

    @Override
    public AssignableWorkflowScheme build() {
        return objects.scheme(new SchemeContent(id, name, description, mappings));
    }
}
