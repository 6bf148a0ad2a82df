package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.ContextStore;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Plays {@link IssueTypeSchemeManager}. A new scheme serves no project until it is given one. */
final class LocalIssueTypeSchemeManager {

    private final ConfigObjects objects;

    LocalIssueTypeSchemeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    /** The scheme for every project without one of its own. */
    static ContextRow defaultScheme(ConfigObjects objects) {
        return objects.stores().contexts().of(ContextStore.ISSUE_TYPE).stream()
                .filter(ContextRow::everyProject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no default issue type scheme"));
    }

    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return objects.scheme(defaultScheme(objects));
    }

    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return scheme.getId() == defaultScheme(objects).schemeId();
    }

    public List<FieldConfigScheme> getAllSchemes() {
        return contexts().of(ContextStore.ISSUE_TYPE).stream()
                .map(objects::scheme)
                .toList();
    }

    public FieldConfigScheme getConfigScheme(Project project) {
        return project == null
                ? getDefaultIssueTypeScheme()
                : objects.scheme(objects.stores().projects().issueTypeScheme(project.getId()));
    }

    public Collection<FieldConfigScheme> getAllRelatedSchemes(String issueTypeId) {
        return contexts().of(ContextStore.ISSUE_TYPE).stream()
                .filter(scheme -> contexts().typesInScheme(scheme.configId()).contains(ConfigObjects.id(issueTypeId)))
                .map(objects::scheme)
                .toList();
    }

    public FieldConfigScheme create(String name, String description, List<String> issueTypeIds) {
        List<Long> types = existing(issueTypeIds);
        ContextRow scheme = contexts()
                .create(ContextStore.ISSUE_TYPE, name, ConstantNames.orEmpty(description), List.of(), false, List.of());
        contexts().putTypesInScheme(scheme.configId(), types);
        return objects.scheme(scheme);
    }

    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        ContextRow row = ApiProxies.behind(scheme, LocalFieldConfigScheme.class).context();
        contexts().putTypesInScheme(row.configId(), existing(issueTypeIds));
        return objects.scheme(row);
    }

    private List<Long> existing(Collection<String> issueTypeIds) {
        for (String id : issueTypeIds) {
            if (objects.issueType(ConfigObjects.id(id)) == null) {
                throw new IllegalArgumentException("There is no issue type with the id " + id);
            }
        }
        return issueTypeIds.stream().map(Long::valueOf).distinct().toList();
    }

    public void deleteScheme(FieldConfigScheme scheme) {
        if (isDefaultIssueTypeScheme(scheme)) {
            throw new IllegalArgumentException("The default issue type scheme cannot be deleted");
        }
        contexts().remove(scheme.getId());
    }

    /** None: a fresh Jira has no default type, and setting one is not played. */
    public IssueType getDefaultIssueType(Project project) {
        return null;
    }

    public IssueType getDefaultValue(FieldConfig config) {
        return null;
    }

    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return contexts().typesInScheme(defaultScheme(objects).configId()).stream()
                .map(objects::issueType)
                .toList();
    }

    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return objects.issueTypesOf(project.getId());
    }

    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return types(project).filter(type -> !type.isSubTask()).toList();
    }

    public Collection<IssueType> getSubTaskIssueTypesForProject(Project project) {
        return types(project).filter(IssueType::isSubTask).toList();
    }

    private Stream<IssueType> types(Project project) {
        return objects.issueTypesOf(project.getId()).stream();
    }

    private ContextStore contexts() {
        return objects.stores().contexts();
    }
}
