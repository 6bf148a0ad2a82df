package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Finds and creates issue type screen schemes and gives them to projects. A public app built for Jira 11.3.8 uses
 * it.
 */
public interface IssueTypeScreenSchemeManager {
    void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

    void removeSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);
}
