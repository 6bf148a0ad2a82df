package dev.partnerescalation.host.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Plays {@link ProjectManager}, as far as it reads. It checks no permissions, as in Jira. */
final class LocalProjectManager {

    private final ConfigObjects objects;

    LocalProjectManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public Project getProjectObj(Long id) {
        return id == null ? null : objects.project(id);
    }

    public Project getProjectObjByKey(String key) {
        return one(project -> project.key().equals(key));
    }

    public Project getProjectObjByKeyIgnoreCase(String key) {
        return one(project -> project.key().equalsIgnoreCase(key));
    }

    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return getProjectObjByKeyIgnoreCase(key);
    }

    public Project getProjectObjByName(String name) {
        return one(project -> project.name().equalsIgnoreCase(name));
    }

    public List<Project> getProjectObjects() {
        return those(project -> true);
    }

    public List<Project> getProjects() {
        return those(project -> true);
    }

    public long getProjectCount() {
        return store().all().size();
    }

    public List<Project> getProjectsLeadBy(ApplicationUser lead) {
        return those(project -> lead != null && project.leadKey().equals(lead.getKey()));
    }

    public List<Project> convertToProjectObjects(Collection<Long> ids) {
        return ids.stream().map(objects::project).toList();
    }

    private Project one(Predicate<ProjectRow> wanted) {
        return those(wanted).stream().findFirst().orElse(null);
    }

    private List<Project> those(Predicate<ProjectRow> wanted) {
        return store().all().stream().filter(wanted).map(objects::project).toList();
    }

    private ProjectStore store() {
        return objects.stores().projects();
    }
}
