package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;

/** Signature of Jira's public type WorkflowTransitionUtil, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface WorkflowTransitionUtil {
    String FIELD_COMMENT = "comment";

    String FIELD_COMMENT_GROUP_LEVEL = "groupLevel";

    String FIELD_COMMENT_LEVEL = "commentLevel";

    String FIELD_COMMENT_ROLE_LEVEL = "roleLevel";

    String VIEW_COMMENTASSIGN = "commentassign";

    String VIEW_RESOLVE = "resolveissue";

    String VIEW_SCREEN = "fieldscreen";

    void addAdditionalInput(Object value, Object value2);

    ActionDescriptor getActionDescriptor();

    String getUserKey();

    boolean hasScreen();

    ErrorCollection progress();

    void setAction(int number);

    void setIssue(MutableIssue mutableIssue);

    void setParams(Map values);

    void setUserkey(String text);

    ErrorCollection validate();
}
