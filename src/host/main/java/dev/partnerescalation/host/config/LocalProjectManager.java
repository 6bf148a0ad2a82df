package dev.partnerescalation.host.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** {@link ProjectManager} over the stored projects. It checks no permissions, as in Jira. */
final class LocalProjectManager implements ProjectManager {

    private final ConfigObjects objects;

    LocalProjectManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return objects.stores().projects().all().stream()
                .filter(project -> project.key().equals(key))
                .findFirst()
                .map(objects::project)
                .orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return getProjects();
    }

    @Override
    public List<Project> getProjects() {
        return objects.stores().projects().all().stream().map(objects::project).toList();
    }
}
