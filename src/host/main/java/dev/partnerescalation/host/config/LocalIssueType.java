package dev.partnerescalation.host.config;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.IssueTypeRow;

/** {@link IssueType} over a stored type. */
final class LocalIssueType extends LocalIssueConstant implements IssueType {

    private final IssueTypeRow row;
    private final ApiProxies proxies;

    LocalIssueType(IssueTypeRow row, ConfigReader reader, ApiProxies proxies) {
        super(new Constant(TranslatableKind.ISSUE_TYPE, row.id(), row.name(), row.description()), reader);
        this.row = row;
        this.proxies = proxies;
    }

    @Override
    public boolean isSubTask() {
        return row.subtask();
    }

    @Override
    public Avatar getAvatar() {
        return proxies.entity(Avatar.class, new SystemAvatar(row.avatarId()));
    }

    /** One of the pictures that every Jira has. */
    private record SystemAvatar(long id) implements Avatar {

        @Override
        public Long getId() {
            return id;
        }
    }
}
