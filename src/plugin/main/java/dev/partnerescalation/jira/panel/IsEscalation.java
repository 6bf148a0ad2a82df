package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledObjects;
import org.jspecify.annotations.Nullable;

/** Keeps the panel away from all other issues, at the cost of comparing one id: nothing else of them is read. */
public final class IsEscalation extends AbstractIssueWebCondition {

    private final InstalledObjects installed;

    public IsEscalation(InstalledObjects installed) {
        this.installed = installed;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        return installed.snapshot().isEscalation(issue);
    }
}
