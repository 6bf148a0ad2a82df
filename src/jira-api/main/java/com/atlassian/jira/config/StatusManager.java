package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/** Signature of Jira's public type StatusManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface StatusManager {
    Status createStatus(String text, String text2, String text3);

    Status createStatus(String text, String text2, String text3, StatusCategory statusCategory);

    void editStatus(Status status, String text, String text2, String text3);

    void editStatus(Status status, String text, String text2, String text3, StatusCategory statusCategory);

    Status getStatus(String text);

    Collection<Status> getStatuses();

    void moveStatusDown(String text);

    void moveStatusUp(String text);

    void removeStatus(String text);
}
