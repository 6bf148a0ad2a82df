package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;

/**
 * An issue that a transition or an edit is about to store. Setters change the object only. A public app built for
 * Jira 11.3.3 uses it.
 */
public interface MutableIssue extends Issue {
    Map<String, ModifiedValue> getModifiedFields();

    void setCustomFieldValue(CustomField customField, Object value);

    void setDescription(String description);
}
