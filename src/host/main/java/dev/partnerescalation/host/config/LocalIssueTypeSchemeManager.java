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

/** {@link IssueTypeSchemeManager} over the stored schemes. A new scheme serves no project until it is given one. */
final class LocalIssueTypeSchemeManager implements IssueTypeSchemeManager {

    private final ConfigObjects objects;

    LocalIssueTypeSchemeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    /** The scheme of every project that was given no other. */
    static ContextRow defaultScheme(ConfigObjects objects) {
        return objects.stores().contexts().of(ContextStore.ISSUE_TYPE).stream()
                .filter(ContextRow::everyProject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no default issue type scheme"));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return objects.scheme(defaultScheme(objects));
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return scheme.getId() == defaultScheme(objects).schemeId();
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return project == null
                ? getDefaultIssueTypeScheme()
                : objects.scheme(objects.stores().projects().issueTypeScheme(project.getId()));
    }

    @Override
    public Collection<FieldConfigScheme> getAllRelatedSchemes(String issueTypeId) {
        return contexts().of(ContextStore.ISSUE_TYPE).stream()
                .filter(scheme -> contexts().typesInScheme(scheme.configId()).contains(ConfigObjects.id(issueTypeId)))
                .map(objects::scheme)
                .toList();
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> issueTypeIds) {
        List<Long> types = existing(issueTypeIds);
        ContextRow scheme = contexts()
                .create(ContextStore.ISSUE_TYPE, name, ConstantNames.orEmpty(description), List.of(), false, List.of());
        contexts().putTypesInScheme(scheme.configId(), types);
        return objects.scheme(scheme);
    }

    @Override
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

    /** A fresh Jira has no default type, and local Jira does not store one. */
    @Override
    public IssueType getDefaultIssueType(Project project) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, String issueTypeId) {
        throw objects.proxies().refuse("IssueTypeSchemeManager.setDefaultValue");
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return contexts().typesInScheme(defaultScheme(objects).configId()).stream()
                .map(objects::issueType)
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return objects.issueTypesOf(project.getId());
    }

    private ContextStore contexts() {
        return objects.stores().contexts();
    }
}
