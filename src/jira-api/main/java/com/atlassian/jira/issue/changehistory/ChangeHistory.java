package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/**
 * What one person changed in an issue at one moment. It is a plain value, so it carries its own small body. Jira builds it from a row of
 * its database layer, whose types are left out; the constructor here is none of Jira's and not public. A public app built for Jira 9.4.1 uses it.
 */
public class ChangeHistory {

    private final String authorKey;
    private final Timestamp performed;
    private final List<ChangeItemBean> items;

    ChangeHistory(String authorKey, Timestamp performed, List<ChangeItemBean> items) {
        this.authorKey = authorKey;
        this.performed = performed;
        this.items = items;
    }

    public String getAuthorKey() {
        return authorKey;
    }

    public Timestamp getTimePerformed() {
        return performed;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
