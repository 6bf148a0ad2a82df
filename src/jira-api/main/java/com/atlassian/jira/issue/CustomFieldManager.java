package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type CustomFieldManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface CustomFieldManager {
    void clear();

    boolean exists(String text);

    CustomField getCustomFieldObject(Long number);

    CustomField getCustomFieldObject(String text);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    List<CustomField> getCustomFieldObjects(Long number, String text);

    List<CustomField> getCustomFieldObjects(Long number, List<String> items);

    Collection<CustomField> getCustomFieldObjectsByName(String text);

    CustomFieldSearcher getCustomFieldSearcher(String text);

    Class<? extends CustomFieldSearcher> getCustomFieldSearcherClass(String text);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType);

    CustomFieldType getCustomFieldType(String text);

    List<CustomFieldType<?, ?>> getCustomFieldTypes();

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> customFieldType);

    List<CustomField> getGlobalCustomFieldObjects();

    boolean isCustomField(String text);

    void refresh();

    void refreshConfigurationSchemes(Long number);

    void removeCustomField(CustomField customField) throws RemoveException;

    void removeCustomFieldPossiblyLeavingOrphanedData(Long number) throws RemoveException, IllegalArgumentException;

    void removeProjectAssociations(Project project);

    void updateCustomField(Long number, String text, String text2, CustomFieldSearcher customFieldSearcher);
}
