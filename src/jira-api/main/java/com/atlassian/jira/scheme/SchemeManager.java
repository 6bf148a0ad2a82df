package com.atlassian.jira.scheme;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type SchemeManager, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface SchemeManager {
    String PROJECT_ASSOCIATION = "ProjectScheme";

    void addDefaultSchemeToProject(Project project);

    void addSchemeToProject(Project project, Scheme scheme);

    Scheme copyScheme(Scheme scheme);

    Scheme createSchemeAndEntities(Scheme scheme) throws DataAccessException;

    Scheme createSchemeObject(String text, String text2);

    void deleteEntities(Iterable<Long> items);

    List<Scheme> getAssociatedSchemes(boolean flag);

    Scheme getDefaultSchemeObject();

    List<Project> getProjects(Scheme scheme);

    Scheme getSchemeFor(Project project);

    Long getSchemeIdFor(Project project);

    Scheme getSchemeObject(Long number) throws DataAccessException;

    Scheme getSchemeObject(String text) throws DataAccessException;

    List<Scheme> getSchemeObjects() throws DataAccessException;

    List<Scheme> getUnassociatedSchemes() throws DataAccessException;

    Collection<ApplicationUser> getUsers(Long number, Issue issue);

    Collection<ApplicationUser> getUsers(Long number, Project project);

    boolean removeEntities(String text, String text2) throws RemoveException;

    void removeSchemesFromProject(Project project);

    void swapParameterForEntitiesOfType(String text, String text2, String text3);

    void updateScheme(Scheme scheme);
}
