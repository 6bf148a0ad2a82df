package dev.partnerescalation.host.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.WorkflowSchemeRow;
import dev.partnerescalation.host.store.WorkflowSchemeStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Plays {@link WorkflowSchemeManager}. Where Jira would leave issues on a workflow that their type no longer has (its pages migrate
 * them first), local Jira refuses.
 */
final class LocalWorkflowSchemeManager {

    private final WorkflowObjects objects;

    LocalWorkflowSchemeManager(WorkflowObjects objects) {
        this.objects = objects;
    }

    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return objects.builder(new SchemeContent(null, null, "", Map.of()));
    }

    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return objects.scheme(SchemeContent.JIRAS_OWN);
    }

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
            if (!followed.equals(java.util.Set.of(wanted))) {
                throw new WorkflowException("Issues of type " + type + " in " + project.key() + " follow " + followed
                        + " and would have to be migrated to '" + wanted + "', which local Jira does not play");
            }
        });
    }

    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        if (scheme.getId() == null || isActive(scheme)) {
            throw new IllegalStateException("The workflow scheme '" + scheme.getName() + "' is in use");
        }
        store().remove(scheme.getId());
        return true;
    }

    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return store().find(id).map(objects::scheme).orElse(null);
    }

    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return store().byName(name).map(objects::scheme).orElse(null);
    }

    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return rowOf(project).map(objects::scheme).orElseGet(this::getDefaultWorkflowScheme);
    }

    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return store().all().stream().map(objects::scheme).toList();
    }

    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return using(scheme.getId()).stream().map(objects.objects()::project).toList();
    }

    public boolean isActive(WorkflowScheme scheme) {
        return !using(scheme.getId()).isEmpty();
    }

    public boolean isUsingDefaultScheme(Project project) {
        return rowOf(project).isEmpty();
    }

    public Map<String, String> getWorkflowMap(Project project) {
        return new HashMap<>(getWorkflowSchemeObj(project).getMappings());
    }

    public String getWorkflowName(Project project, String issueTypeId) {
        return objects.workflows().workflowName(project.getId(), ConfigObjects.id(issueTypeId));
    }

    /** No scheme has a draft: drafts of schemes are not played. */
    public boolean hasDraft(AssignableWorkflowScheme scheme) {
        return false;
    }

    public Scheme getSchemeObject(Long id) {
        return id == null ? null : store().find(id).map(LocalScheme::new).orElse(null);
    }

    public Scheme getSchemeObject(String name) {
        return store().byName(name).map(LocalScheme::new).orElse(null);
    }

    public List<Scheme> getSchemeObjects() {
        return store().all().stream().<Scheme>map(LocalScheme::new).toList();
    }

    public Scheme getSchemeFor(Project project) {
        return rowOf(project).map(LocalScheme::new).orElse(null);
    }

    public Long getSchemeIdFor(Project project) {
        return rowOf(project).map(WorkflowSchemeRow::id).orElse(null);
    }

    public List<Project> getProjects(Scheme scheme) {
        return using(scheme.getId()).stream().map(objects.objects()::project).toList();
    }

    /** Adds only: a project that has another scheme must lose it first, or it would have two. */
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

    public void removeSchemesFromProject(Project project) {
        projects().useWorkflowScheme(project.getId(), null);
    }

    /** Nothing is cached here. */
    public void clearWorkflowCache() {
        // Played because apps must call it in Jira.
    }

    private Optional<WorkflowSchemeRow> rowOf(Project project) {
        return projects()
                .byId(project.getId())
                .map(ProjectRow::workflowSchemeId)
                .flatMap(id -> store().find(id));
    }

    /** The projects on a scheme; no id is Jira's own, for those without any. */
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
