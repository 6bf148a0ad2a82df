package dev.partnerescalation.host.store;

import java.util.List;

/**
 * Where a field applies: a context of a custom field, or an issue type scheme (field {@code issuetype}). No project and not every
 * project means nowhere; no issue type means every issue type.
 */
public record ContextRow(
        long schemeId,
        long configId,
        String fieldId,
        String name,
        String description,
        List<Long> projectIds,
        boolean everyProject,
        List<Long> issueTypeIds) {

    public ContextRow {
        projectIds = List.copyOf(projectIds);
        issueTypeIds = List.copyOf(issueTypeIds);
    }

    /** Whether issues of the type can be in this context, wherever they are. */
    public boolean servesType(long issueTypeId) {
        return issueTypeIds.isEmpty() || issueTypeIds.contains(issueTypeId);
    }

    /** The same context for other projects. */
    public ContextRow forProjects(List<Long> projects, boolean every) {
        return new ContextRow(schemeId, configId, fieldId, name, description, projects, every, issueTypeIds);
    }

    /** The same context for other issue types. */
    public ContextRow forTypes(List<Long> types) {
        return new ContextRow(schemeId, configId, fieldId, name, description, projectIds, everyProject, types);
    }
}
