package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.ConfigObjects;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.util.Optional;

/** Objects of Jira's API about issues. As in Jira, what does not exist is null. */
final class IssueObjects {

    private final ApiProxies proxies;
    private final ConfigObjects config;
    private final IssueFields fields;
    private final Issues issues;
    private final WorkflowEngine engine;

    IssueObjects(ApiProxies proxies, ConfigObjects config, IssueFields fields, Issues issues, WorkflowEngine engine) {
        this.proxies = proxies;
        this.config = config;
        this.fields = fields;
        this.issues = issues;
        this.engine = engine;
    }

    ConfigObjects config() {
        return config;
    }

    IssueFields fields() {
        return fields;
    }

    MutableIssue issue(IssueDraft draft) {
        return proxies.entity(MutableIssue.class, new LocalIssue(draft, this));
    }

    MutableIssue issue(Optional<IssueRow> row) {
        return row.map(issues::load).map(this::issue).orElse(null);
    }

    MutableIssue issue(long id) {
        return issue(issues.byId(id));
    }

    IssueLink link(LinkRow row) {
        return proxies.entity(IssueLink.class, new LocalIssueLink(row, this));
    }

    boolean isEditable(long entryId) {
        return !"false".equals(engine.currentStep(entryId).getMetaAttributes().get("jira.issue.editable"));
    }

    static RemoteIssueLink webLink(RemoteLinkRow row) {
        return new RemoteIssueLink(
                row.id(),
                row.issueId(),
                row.globalId(),
                row.title(),
                row.summary(),
                row.url(),
                row.iconUrl(),
                row.iconTitle(),
                row.relationship(),
                row.resolved(),
                null,
                null,
                null,
                row.applicationType(),
                row.applicationName());
    }
}
