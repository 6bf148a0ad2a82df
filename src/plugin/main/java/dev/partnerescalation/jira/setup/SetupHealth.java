package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has drifted from the plan since a project was set up. The plan itself says so, which is why repairing is the same as
 * applying it.
 */
public final class SetupHealth {

    private static final Logger LOG = LoggerFactory.getLogger(SetupHealth.class);

    private final ProjectSetup setup;
    private final InstalledObjects parts;
    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;

    public SetupHealth(
            ProjectSetup setup, InstalledObjects parts, ProjectManager projects, IssueTypeSchemeManager schemes) {
        this.setup = setup;
        this.parts = parts;
        this.projects = projects;
        this.schemes = schemes;
    }

    /** All projects that were set up, by key, each as it stands now. Writes nothing; one that cannot be checked says so. */
    public List<ProjectHealth> check(ApplicationUser administrator) {
        InstalledIds ids = parts.snapshot();
        Set<Long> offering = offering(ids);
        return projects.getProjects().stream()
                .filter(project -> wasSetUp(ids, project) || offering.contains(project.getId()))
                .sorted(Comparator.comparing(Project::getKey))
                .map(project -> check(project, administrator))
                .toList();
    }

    private ProjectHealth check(Project project, ApplicationUser administrator) {
        try {
            return new ProjectHealth(project, Optional.of(setup.plan(project, administrator)), Optional.empty());
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Project {} could not be checked (reference {})", project.getKey(), reference, cause);
            return new ProjectHealth(project, Optional.empty(), Optional.of(reference));
        }
    }

    /** Something is stored about the project: also after an administrator took the issue type out of it. */
    private static boolean wasSetUp(InstalledIds ids, Project project) {
        return ids.ids().keySet().stream().anyMatch(part -> part.startsWith(SetupRun.projectPrefix(project.getId())));
    }

    /** The projects in which the issue type can be chosen through a scheme of their own. */
    private Set<Long> offering(InstalledIds ids) {
        return ids.issueTypeId().stream()
                .flatMap(type -> schemes.getAllRelatedSchemes(type).stream())
                .filter(scheme -> !schemes.isDefaultIssueTypeScheme(scheme))
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .map(Project::getId)
                .collect(Collectors.toSet());
    }
}
