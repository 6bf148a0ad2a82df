package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jiraapi.ActionCall;

/**
 * The base of an app's own pages. Its many members with servlet types are left out (jira-evidence.md, "Jira 10 and Jira
 * 11"), so that no app can use them; so are those that only Jira's own pages need. A public app built for Jira 11.3.3
 * uses it.
 */
public class JiraWebActionSupport extends JiraActionSupport {

    private static final long serialVersionUID = 1;

    public JiraWebActionSupport() {}

    /** Who asks, or null when signed out. */
    public ApplicationUser getLoggedInUser() {
        return ActionCall.current().user();
    }

    /** The value of the hidden field "atl_token" of forms. */
    public String getXsrfToken() {
        return ActionCall.current().xsrfToken();
    }

    /**
     * Sends the browser to another page of Jira, by its path below the context path, unless the form is wrong. Known from Jira 7.13; the
     * parameter {@code returnUrl}, which goes first in Jira, is not looked at.
     */
    public String getRedirect(String defaultUrl) {
        if (invalidInput()) {
            return ERROR;
        }
        ActionCall.current().redirectTo(defaultUrl);
        return NONE;
    }
}
