package dev.partnerescalation.host.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.WorkflowSchemeRow;
import dev.partnerescalation.host.store.WorkflowSchemeStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@link WorkflowSchemeManager} over the stored schemes. Where Jira would leave issues on a workflow that their type no longer has (its
 * pages migrate them first), local Jira refuses.
 * (jira-evidence.md, "Workflows and schemes")
 */
final class LocalWorkflowSchemeManager implements WorkflowSchemeManager {

    private final WorkflowObjects objects;

    LocalWorkflowSchemeManager(WorkflowObjects objects) {
        this.objects = objects;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return objects.builder(new SchemeContent(null, null, "", Map.of()));
    }

    private AssignableWorkflowScheme defaultWorkflowScheme() {
        return objects.scheme(SchemeContent.JIRAS_OWN);
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        SchemeContent content = content(scheme);
        if (content.id() != null) {
            throw new IllegalArgumentException("The workflow scheme " + content.id() + " exists already");
        }
        check(content);
        return objects.scheme(store().create(
                        content.name(),
                        ConstantNames.orEmpty(content.description()),
                        content.mappings().get(null),
                        content.byType()));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        SchemeContent content = content(scheme);
        if (content.id() == null || store().find(content.id()).isEmpty()) {
            throw new IllegalArgumentException("The workflow scheme '" + content.name() + "' does not exist");
        }
        check(content);
        using(content.id()).forEach(project -> checkNothingMoves(project, content));
        WorkflowSchemeRow changed = new WorkflowSchemeRow(
                content.id(),
                content.name(),
                ConstantNames.orEmpty(content.description()),
                content.mappings().get(null),
                content.byType());
        store().update(changed);
        return objects.scheme(changed);
    }

    private void check(SchemeContent content) {
        if (content.name() == null || content.name().isBlank()) {
            throw new IllegalArgumentException("A workflow scheme needs a name");
        }
        if (store().byName(content.name())
                .filter(other -> !Objects.equals(other.id(), content.id()))
                .isPresent()) {
            throw new IllegalArgumentException("A workflow scheme with the name '" + content.name() + "' exists");
        }
        for (String workflow : content.mappings().values()) {
            if (objects.workflows().byName(workflow).isEmpty()) {
                throw new IllegalArgumentException("There is no workflow with the name '" + workflow + "'");
            }
        }
    }

    private void checkNothingMoves(ProjectRow project, SchemeContent content) {
        objects.workflows().followed(project.id()).forEach((type, followed) -> {
            String wanted = content.actual(Long.toString(type));
            if (!followed.equals(Set.of(wanted))) {
                throw new WorkflowException("Issues of type " + type + " in " + project.key() + " follow " + followed
                        + " and would have to be migrated to '" + wanted + "', which local Jira does not do");
            }
        });
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return rowOf(project).map(objects::scheme).orElseGet(this::defaultWorkflowScheme);
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return store().all().stream().map(objects::scheme).toList();
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return using(scheme.getId()).stream().map(objects.objects()::project).toList();
    }

    @Override
    public String getWorkflowName(Project project, String issueTypeId) {
        return objects.workflows().workflowName(project.getId(), ConfigObjects.id(issueTypeId));
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return id == null
                ? null
                : store().find(id).map(scheme -> new LocalScheme(scheme.id())).orElse(null);
    }

    /** Adds only: a project that has another scheme must lose it first, or it would have two. */
    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        ProjectRow row =
                projects().byId(project.getId()).orElseThrow(() -> new IllegalArgumentException("No such project"));
        WorkflowSchemeRow wanted = store().find(scheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow scheme " + scheme.getId()));
        if (row.workflowSchemeId() != null && row.workflowSchemeId() != wanted.id()) {
            throw new IllegalStateException(
                    row.key() + " has the workflow scheme " + row.workflowSchemeId() + "; remove it first");
        }
        checkNothingMoves(row, SchemeContent.of(wanted));
        projects().useWorkflowScheme(row.id(), wanted.id());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        projects().useWorkflowScheme(project.getId(), null);
    }

    private Optional<WorkflowSchemeRow> rowOf(Project project) {
        return projects()
                .byId(project.getId())
                .map(ProjectRow::workflowSchemeId)
                .flatMap(id -> store().find(id));
    }

    /** The projects on a scheme; no id is Jira's default scheme, for those without any. */
    private List<ProjectRow> using(Long schemeId) {
        return projects().all().stream()
                .filter(project -> Objects.equals(project.workflowSchemeId(), schemeId))
                .toList();
    }

    private static SchemeContent content(AssignableWorkflowScheme scheme) {
        return ApiProxies.behind(scheme, LocalWorkflowScheme.class).content();
    }

    private ProjectStore projects() {
        return objects.objects().stores().projects();
    }

    private WorkflowSchemeStore store() {
        return objects.objects().stores().workflowSchemes();
    }
}
