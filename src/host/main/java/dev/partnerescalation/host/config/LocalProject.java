package dev.partnerescalation.host.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.ProjectRow;

/** {@link Project} over a stored project. */
final class LocalProject implements Project {

    private final ProjectRow row;
    private final ConfigObjects objects;

    LocalProject(ProjectRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return objects.person(row.leadKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalProject that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.key();
    }
}
