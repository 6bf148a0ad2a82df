package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A field that an administrator or an app added. Its name is in the language of the reader, the untranslated name
 * is the stored one. A public app built for Jira 11.3.8 uses it.
 */
public interface CustomField extends ConfigurableField<Object> {
    List<Project> getAssociatedProjectObjects();

    List<FieldConfigScheme> getConfigurationSchemes();

    CustomFieldType getCustomFieldType();

    String getDescription();

    Long getIdAsLong();

    FieldConfig getRelevantConfig(Issue issue);

    String getUntranslatedName();

    boolean isAllProjects();
}
