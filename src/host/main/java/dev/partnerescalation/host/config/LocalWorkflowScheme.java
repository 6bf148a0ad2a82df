package dev.partnerescalation.host.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;
import java.util.Objects;

/** Plays {@link AssignableWorkflowScheme}: a value that changes only through its builder and the manager. */
final class LocalWorkflowScheme {

    private final SchemeContent content;
    private final WorkflowObjects objects;

    LocalWorkflowScheme(SchemeContent content, WorkflowObjects objects) {
        this.content = content;
        this.objects = objects;
    }

    SchemeContent content() {
        return content;
    }

    public Long getId() {
        return content.id();
    }

    public String getName() {
        return content.name();
    }

    public String getDescription() {
        return content.description();
    }

    public boolean isDraft() {
        return false;
    }

    public boolean isDefault() {
        return content == SchemeContent.JIRAS_OWN;
    }

    public Map<String, String> getMappings() {
        return content.mappings();
    }

    public String getConfiguredDefaultWorkflow() {
        return content.mappings().get(null);
    }

    public String getConfiguredWorkflow(String issueTypeId) {
        return content.mappings().get(issueTypeId);
    }

    public String getActualDefaultWorkflow() {
        return content.actualDefault();
    }

    public String getActualWorkflow(String issueTypeId) {
        return content.actual(issueTypeId);
    }

    public AssignableWorkflowScheme.Builder builder() {
        return objects.builder(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalWorkflowScheme that && Objects.equals(content.id(), that.content.id());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(content.id());
    }

    @Override
    public String toString() {
        return content.id() + " " + content.name();
    }
}
