package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.ProjectRow;
import java.util.Collection;

/** Plays {@link Project}. */
final class LocalProject {

    private final ProjectRow row;
    private final ConfigObjects objects;

    LocalProject(ProjectRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return row.key();
    }

    public String getOriginalKey() {
        return row.key();
    }

    public String getName() {
        return row.name();
    }

    public String getDescription() {
        return row.description();
    }

    public String getUrl() {
        return "";
    }

    public String getLeadUserKey() {
        return row.leadKey();
    }

    public String getLeadUserName() {
        ApplicationUser lead = getProjectLead();
        return lead == null ? null : lead.getName();
    }

    public ApplicationUser getProjectLead() {
        return objects.person(row.leadKey());
    }

    public Collection<IssueType> getIssueTypes() {
        return objects.issueTypesOf(row.id());
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
