package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** The base of conditions: takes reader and place out of the context. A public app built for Jira 11.3.3 uses it. */
public abstract class AbstractWebCondition implements Condition {

    public AbstractWebCondition() {}

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // No parameters are wanted.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** Whether the fragment is shown to this reader, who is null when signed out. */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
