package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Signature of Jira's public type ProjectManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface ProjectManager {
    List<Project> convertToProjectObjects(Collection<Long> items);

    Set<String> getAllProjectKeys(Long number);

    List<Project> getArchivedProjects();

    long getCurrentCounterForProject(Long number);

    long getNextId(Project project) throws DataAccessException;

    Project getProjectByCurrentKey(String text);

    Project getProjectByCurrentKeyIgnoreCase(String text);

    long getProjectCount() throws DataAccessException;

    Project getProjectObj(Long number) throws DataAccessException;

    Project getProjectObjByKey(String text);

    Project getProjectObjByKeyIgnoreCase(String text);

    Project getProjectObjByName(String text);

    List<Project> getProjectObjects() throws DataAccessException;

    Collection<Project> getProjectObjectsFromProjectCategory(Long number) throws DataAccessException;

    Collection<Project> getProjectObjectsWithNoCategory() throws DataAccessException;

    List<Project> getProjects();

    Collection<Project> getProjectsByArgs(Collection<String> items);

    List<Project> getProjectsLeadBy(ApplicationUser applicationUser);

    boolean isProjectCategoryUnique(String text);

    void refresh();

    void removeProject(Project project);

    void removeProjectCategory(Long number);

    void setCurrentCounterForProject(Project project, long number);

    Project updateProject(Project project, String text, String text2, String text3, String text4, Long number);

    Project updateProject(
            Project project, String text, String text2, String text3, String text4, Long number, Long number2);

    Project updateProject(
            Project project,
            String text,
            String text2,
            String text3,
            String text4,
            Long number,
            Long number2,
            String text5);
}
