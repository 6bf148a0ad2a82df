package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Signature of Jira's public type IssueTypeScreenSchemeManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface IssueTypeScreenSchemeManager {
    String ISSUE_TYPE_SCREEN_SCHEME_ENTITY_ENTITY_NAME = "IssueTypeScreenSchemeEntity";

    String ISSUE_TYPE_SCREEN_SCHEME_ENTITY_NAME = "IssueTypeScreenScheme";

    void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void associateWithDefaultScheme(Project project);

    void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    IssueTypeScreenScheme getDefaultScheme();

    FieldScreenScheme getFieldScreenScheme(Issue issue);

    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    IssueTypeScreenScheme getIssueTypeScreenScheme(Long number);

    Collection getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme issueTypeScreenScheme);

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

    Collection getIssueTypeScreenSchemes(FieldScreenScheme fieldScreenScheme);

    void refresh();

    void removeIssueTypeSchemeEntities(IssueTypeScreenScheme issueTypeScreenScheme);

    void removeIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void removeIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    void removeSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void updateIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void updateIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);
}
