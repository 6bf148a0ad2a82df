package dev.partnerescalation.host.config;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.IssueTypeRow;

/** Plays {@link IssueType}. */
final class LocalIssueType extends LocalIssueConstant {

    private final IssueTypeRow row;
    private final ApiProxies proxies;

    LocalIssueType(IssueTypeRow row, ConfigReader reader, ApiProxies proxies) {
        super(
                new Constant(
                        TranslatableKind.ISSUE_TYPE,
                        row.id(),
                        row.name(),
                        row.description(),
                        row.iconUrl(),
                        row.sequence()),
                reader);
        this.row = row;
        this.proxies = proxies;
    }

    IssueTypeRow row() {
        return row;
    }

    public boolean isSubTask() {
        return row.subtask();
    }

    public Avatar getAvatar() {
        return proxies.entity(Avatar.class, new PlayedAvatar(row.avatarId()));
    }

    /** Plays {@link Avatar}: one of the pictures that every Jira has. */
    record PlayedAvatar(long id) {

        public Long getId() {
            return id;
        }

        public boolean isSystemAvatar() {
            return true;
        }

        public String getContentType() {
            return "image/svg+xml";
        }
    }
}
