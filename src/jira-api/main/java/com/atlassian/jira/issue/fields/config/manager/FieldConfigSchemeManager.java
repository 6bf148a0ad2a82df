package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type FieldConfigSchemeManager, for compiling only. A public app built for Jira 9.12.0 uses it. */
public interface FieldConfigSchemeManager {
    FieldConfigScheme createDefaultScheme(ConfigurableField configurableField, List<JiraContextNode> items);

    FieldConfigScheme createDefaultScheme(
            ConfigurableField configurableField, List<JiraContextNode> items, List<IssueType> items2);

    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme fieldConfigScheme,
            List<JiraContextNode> items,
            List<IssueType> items2,
            ConfigurableField configurableField);

    List<Project> getAssociatedProjectObjects(ConfigurableField configurableField);

    FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig);

    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField configurableField);

    FieldConfigScheme getFieldConfigScheme(Long number);

    Collection getInvalidFieldConfigSchemesForIssueTypeRemoval(IssueType issueType);

    FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField configurableField);

    FieldConfigScheme getRelevantConfigScheme(Project project, ConfigurableField configurableField);

    void init();

    boolean isRelevantForIssueContext(IssueContext issueContext, ConfigurableField configurableField);

    void removeFieldConfigScheme(Long number);

    void removeInvalidFieldConfigSchemesForCustomField(String text);

    void removeInvalidFieldConfigSchemesForIssueType(IssueType issueType);

    void removeSchemeAssociation(List<JiraContextNode> items, ConfigurableField configurableField);

    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme fieldConfigScheme);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme fieldConfigScheme, List<JiraContextNode> items, ConfigurableField configurableField);
}
