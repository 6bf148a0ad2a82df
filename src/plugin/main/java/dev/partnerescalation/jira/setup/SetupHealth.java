package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.ErrorReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What differs from the plan since a project was set up. The plan itself says so, which is why repairing is the same as
 * applying it.
 */
public final class SetupHealth {

    private static final Logger LOG = LoggerFactory.getLogger(SetupHealth.class);

    private final ProjectSetup setup;
    private final InstalledObjects installed;
    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;

    public SetupHealth(
            ProjectSetup setup, InstalledObjects installed, ProjectManager projects, IssueTypeSchemeManager schemes) {
        this.setup = setup;
        this.installed = installed;
        this.projects = projects;
        this.schemes = schemes;
    }

    /** All projects that were set up, by key, each as it is now. Writes nothing; one that cannot be checked says so. */
    public List<ProjectHealth> check(ApplicationUser administrator) {
        return setUp().stream().map(project -> check(project, administrator)).toList();
    }

    /**
     * The same with one plan at most, because making a plan reads all of Jira's configuration: of the project whose plan is known already,
     * else of the only one. The others are not checked.
     *
     * @param known the plan that was made anyway
     */
    public List<ProjectHealth> survey(Optional<SetupReport> known, ApplicationUser administrator) {
        List<Project> all = setUp();
        if (known.isEmpty() && all.size() == 1) {
            return check(administrator);
        }
        return all.stream()
                .map(project -> new ProjectHealth(
                        project,
                        known.filter(plan -> plan.project().getId().equals(project.getId())),
                        Optional.empty()))
                .toList();
    }

    private List<Project> setUp() {
        InstalledIds ids = installed.snapshot();
        Set<Long> offering = offering(ids);
        return projects.getProjects().stream()
                .filter(project -> ids.wasSetUp(project.getId()) || offering.contains(project.getId()))
                .sorted(Comparator.comparing(Project::getKey))
                .toList();
    }

    private ProjectHealth check(Project project, ApplicationUser administrator) {
        try {
            return new ProjectHealth(project, Optional.of(setup.plan(project, administrator)), Optional.empty());
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "Project {} could not be checked", project.getKey());
            return new ProjectHealth(project, Optional.empty(), Optional.of(reference));
        }
    }

    /** The projects in which the issue type can be chosen through another scheme than the default one. */
    private Set<Long> offering(InstalledIds ids) {
        return ids.issueTypeId().stream()
                .flatMap(type -> schemes.getAllRelatedSchemes(type).stream())
                .filter(scheme -> !schemes.isDefaultIssueTypeScheme(scheme))
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .map(Project::getId)
                .collect(Collectors.toSet());
    }
}
