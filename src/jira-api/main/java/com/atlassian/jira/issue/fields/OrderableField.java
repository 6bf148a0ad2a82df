package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;

/** Signature of Jira's public type OrderableField, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface OrderableField<V> extends Field {
    String MOVE_ISSUE_PARAM_KEY = "moveissue";

    String NO_HEADER_PARAM_KEY = "noHeader";

    String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";

    boolean canRemoveValueFromIssueObject(Issue issue);

    void createValue(Issue issue, V v);

    V getDefaultValue(Issue issue);

    boolean hasParam(Map<String, String[]> values);

    boolean hasValue(Issue issue);

    boolean isShown(Issue issue);

    void populateDefaults(Map<String, Object> values, Issue issue);

    void populateForMove(Map<String, Object> values, Issue issue, Issue issue2);

    void populateFromIssue(Map<String, Object> values, Issue issue);

    void populateFromParams(Map<String, Object> values, Map<String, String[]> values2);

    void removeValueFromIssueObject(MutableIssue mutableIssue);
}
