package dev.partnerescalation.host.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;
import java.util.Objects;

/** {@link AssignableWorkflowScheme}: a value that changes only through its builder and the manager. */
final class LocalWorkflowScheme implements AssignableWorkflowScheme {

    private final SchemeContent content;
    private final WorkflowObjects objects;

    LocalWorkflowScheme(SchemeContent content, WorkflowObjects objects) {
        this.content = content;
        this.objects = objects;
    }

    SchemeContent content() {
        return content;
    }

    @Override
    public Long getId() {
        return content.id();
    }

    @Override
    public String getName() {
        return content.name();
    }

    @Override
    public String getDescription() {
        return content.description();
    }

    @Override
    public boolean isDefault() {
        return content == SchemeContent.JIRAS_OWN;
    }

    @Override
    public Map<String, String> getMappings() {
        return content.mappings();
    }

    @Override
    public String getActualDefaultWorkflow() {
        return content.actualDefault();
    }

    @Override
    public String getActualWorkflow(String issueTypeId) {
        return content.actual(issueTypeId);
    }

    @Override
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
