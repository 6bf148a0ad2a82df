package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** The custom fields; their ids look like {@code customfield_10100}. A public app built for Jira 11.3.3 uses it. */
public interface CustomFieldManager {

    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomFieldType<?, ?> getCustomFieldType(String key);

    void refreshConfigurationSchemes(Long customFieldId);
}
