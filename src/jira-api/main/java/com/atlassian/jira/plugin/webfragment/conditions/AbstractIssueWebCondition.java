package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * The base of conditions that look at the issue of the page; without one nothing is shown. A public app built for
 * Jira 11.3.3 uses it.
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

    public AbstractIssueWebCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && shouldDisplay(user, issue, jiraHelper);
    }

    /** Whether the fragment is shown to this reader, who is null when signed out, on the page of this issue. */
    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
