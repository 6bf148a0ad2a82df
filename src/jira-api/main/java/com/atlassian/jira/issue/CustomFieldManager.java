package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** The custom fields; their ids look like {@code customfield_10100}. A public app built for Jira 11.3.3 uses it. */
public interface CustomFieldManager {

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();

    void refreshConfigurationSchemes(Long customFieldId);
}
