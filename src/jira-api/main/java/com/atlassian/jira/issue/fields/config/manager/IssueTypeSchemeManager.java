package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Which issue types a project has. A public app built for Jira 11.3.8 uses it. */
public interface IssueTypeSchemeManager {

    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    Collection<FieldConfigScheme> getAllRelatedSchemes(String optionId);

    FieldConfigScheme getConfigScheme(Project project);

    IssueType getDefaultIssueType(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    Collection<IssueType> getIssueTypesForDefaultScheme();

    Collection<IssueType> getIssueTypesForProject(Project project);

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    void setDefaultValue(FieldConfig fieldConfig, String optionId);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);
}
