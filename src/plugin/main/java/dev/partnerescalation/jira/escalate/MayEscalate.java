package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Shows the way to an escalation where the reader can take it, and costs the stored ids elsewhere. */
public final class MayEscalate extends AbstractIssueWebCondition {

    private final EscalationProjects projects;

    public MayEscalate(EscalationProjects projects) {
        this.projects = projects;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        return projects.mayEscalate(issue, user);
    }
}
