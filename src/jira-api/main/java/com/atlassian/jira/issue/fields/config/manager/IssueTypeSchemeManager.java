package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type IssueTypeSchemeManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface IssueTypeSchemeManager {
    void addOptionToDefault(String text);

    FieldConfigScheme create(String text, String text2, List<String> items);

    void deleteScheme(FieldConfigScheme fieldConfigScheme);

    Collection<FieldConfigScheme> getAllRelatedSchemes(String text);

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getConfigScheme(Project project);

    IssueType getDefaultIssueType(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    IssueType getDefaultValue(Issue issue);

    IssueType getDefaultValue(FieldConfig fieldConfig);

    Collection<IssueType> getIssueTypesForDefaultScheme();

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getSubTaskIssueTypesForProject(Project project);

    boolean isDefaultIssueTypeScheme(FieldConfigScheme fieldConfigScheme);

    void removeOptionFromAllSchemes(String text);

    void setDefaultValue(FieldConfig fieldConfig, String text);

    FieldConfigScheme update(FieldConfigScheme fieldConfigScheme, Collection<String> items);
}
