package dev.partnerescalation.host.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;

/** Plays {@link AssignableWorkflowScheme.Builder}. */
final class LocalWorkflowSchemeBuilder {

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

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public AssignableWorkflowScheme.Builder setName(String newName) {
        name = newName;
        return itself();
    }

    public String getDescription() {
        return description;
    }

    public AssignableWorkflowScheme.Builder setDescription(String newDescription) {
        description = newDescription;
        return itself();
    }

    public String getDefaultWorkflow() {
        return mappings.get(null);
    }

    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
        mappings.put(null, workflow);
        return itself();
    }

    public AssignableWorkflowScheme.Builder removeDefault() {
        mappings.remove(null);
        return itself();
    }

    public String getMapping(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    public Map<String, String> getMappings() {
        return new HashMap<>(mappings);
    }

    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflow) {
        mappings.put(issueTypeId, workflow);
        return itself();
    }

    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> all) {
        mappings.clear();
        mappings.putAll(all);
        return itself();
    }

    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return itself();
    }

    public AssignableWorkflowScheme.Builder removeWorkflow(String workflow) {
        mappings.values().removeIf(workflow::equals);
        return itself();
    }

    public AssignableWorkflowScheme.Builder clearMappings() {
        mappings.clear();
        return itself();
    }

    public boolean isDefault() {
        return false;
    }

    public boolean isDraft() {
        return false;
    }

    public AssignableWorkflowScheme build() {
        return objects.scheme(new SchemeContent(id, name, description, mappings));
    }
}
