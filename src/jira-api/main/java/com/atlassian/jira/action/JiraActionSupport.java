package com.atlassian.jira.action;

import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/** Stands between WebWork's base and Jira's; apps extend {@code JiraWebActionSupport}. Signature for compiling only. */
public abstract class JiraActionSupport extends ActionSupport implements CommandDriven {

    private static final long serialVersionUID = 1;

    protected JiraActionSupport() {}

    @Override
    public String execute() throws Exception {
        return super.execute();
    }

    public boolean hasAnyErrors() {
        return invalidInput();
    }
}
