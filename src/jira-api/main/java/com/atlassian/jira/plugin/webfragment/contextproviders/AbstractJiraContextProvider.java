package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * The base of context providers: takes reader and place out of the context. A public app built for Jira 11.3.6
 * uses it.
 */
@SuppressWarnings("unchecked") // the raw types are Jira's
public abstract class AbstractJiraContextProvider implements ContextProvider {

    public AbstractJiraContextProvider() {}

    @Override
    public void init(Map params) throws PluginParseException {
        // No parameters are wanted.
    }

    @Override
    public Map getContextMap(Map context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** What the template prints for this reader, who is null when signed out. */
    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
