package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.List;
import java.util.Map;

/** Signature of Jira's public type CustomField, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface CustomField extends NavigableField, ConfigurableField<Object>, OrderableField<Object> {
    String ENTITY_CF_TYPE_KEY = "customfieldtypekey";

    String ENTITY_CUSTOM_FIELD_SEARCHER = "customfieldsearcherkey";

    String ENTITY_DESCRIPTION = "description";

    String ENTITY_ID = "id";

    String ENTITY_ISSUETYPE = "issuetype";

    String ENTITY_NAME = "name";

    String ENTITY_PROJECT = "project";

    String ENTITY_TABLE_NAME = "CustomField";

    int compare(Issue issue, Issue issue2) throws IllegalArgumentException;

    List<IssueType> getAssociatedIssueTypes();

    List<Project> getAssociatedProjectObjects();

    List<FieldConfigScheme> getConfigurationSchemes();

    CustomFieldSearcher getCustomFieldSearcher();

    CustomFieldType getCustomFieldType();

    String getDescription();

    String getFieldName();

    Long getIdAsLong();

    Options getOptions(String text, JiraContextNode jiraContextNode);

    Options getOptions(String text, FieldConfig fieldConfig, JiraContextNode jiraContextNode);

    PropertySet getPropertySet();

    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext issueContext);

    String getUntranslatedDescription();

    String getUntranslatedName();

    Object getValue(Issue issue);

    boolean isAllIssueTypes();

    boolean isAllProjects();

    boolean isEditable();

    boolean isEnabled();

    boolean isGlobal();

    boolean isInScope(long number, String text);

    boolean isInScope(Project project, List<String> items);

    boolean isInScopeForSearch(Project project, List<String> items);

    boolean isRelevantForIssueContext(IssueContext issueContext);

    void validateFromActionParams(Map values, ErrorCollection errorCollection, FieldConfig fieldConfig);
}
