package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Signature of Jira's public type JiraEvent, for compiling only. */
public interface JiraEvent {
    Map<String, Object> getParams();

    Date getTime();
}
