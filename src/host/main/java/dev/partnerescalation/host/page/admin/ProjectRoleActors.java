package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.store.ProjectStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who has which role in a project. Local Jira does not emulate Jira's service for role actors, so the tables are read. */
record ProjectRoleActors(ProjectStore projects) {

    /** People and groups, by role. */
    Map<String, List<String>> of(long projectId) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        new TreeMap<>(projects.roles())
                .forEach((id, name) -> roles.put(
                        name,
                        projects.roleActors(projectId).stream()
                                .filter(actor -> actor.get(0).equals(String.valueOf(id)))
                                .map(actor -> actor.get(2))
                                .toList()));
        return roles;
    }
}
