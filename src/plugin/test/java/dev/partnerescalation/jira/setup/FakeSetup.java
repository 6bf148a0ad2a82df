package dev.partnerescalation.jira.setup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.compatibility.Compatibility;
import dev.partnerescalation.jira.issue.ConfigurationLock;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A set-up whose steps a test defines, in a cluster of nodes that share settings and a lock. */
public final class FakeSetup {

    public final Map<String, Object> settings = new ConcurrentHashMap<>();
    public final InstalledObjects parts = new InstalledObjects(EscalationInJira.settingsFactory(settings));
    public final ReentrantLock lock = new ReentrantLock();
    public final List<Project> projects = new ArrayList<>();
    /** Who acted, item by item. */
    public final List<String> actors = Collections.synchronizedList(new ArrayList<>());

    /** What this Jira lacks; nothing unless a test says so. */
    public Compatibility compatibility =
            new Compatibility(List.of(), FakeSetup.class.getClassLoader(), service -> false);

    public final JiraAuthenticationContext session;
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
    private final Map<String, Supplier<Task>> steps = new LinkedHashMap<>();
    private final Map<String, Object> created = new HashMap<>();
    public final Locale reader;

    public FakeSetup(Locale reader) {
        this.reader = reader;
        this.session = Fake.of(JiraAuthenticationContext.class)
                .with("setLoggedInUser", arguments -> {
                    current.set((ApplicationUser) arguments[0]);
                    return null;
                })
                .with("clearLoggedInUser", arguments -> {
                    current.remove();
                    return null;
                })
                .with("getLoggedInUser", arguments -> current.get())
                .build();
    }

    /** A step whose item exists. */
    public FakeSetup exists(String step, String name) {
        steps.put(step, () -> Task.exists(step, name, "1"));
        return this;
    }

    /** A step whose item is missing until it is created. */
    public FakeSetup create(String step, String name) {
        return create(step, name, () -> {});
    }

    /** A step that runs this before its item is created. */
    public FakeSetup create(String step, String name, Runnable before) {
        steps.put(
                step,
                () -> created.containsKey(step)
                        ? Task.exists(step, name, "1")
                        : Task.create(step, name, "note on " + name, () -> {
                            before.run();
                            ApplicationUser actor = current.get();
                            actors.add(actor == null ? "unauthenticated" : actor.getKey());
                            created.put(step, true);
                            return "1";
                        }));
        return this;
    }

    /** A step that goes on only when the test says so. */
    public CountDownLatch waiting(String step, String name) {
        CountDownLatch signal = new CountDownLatch(1);
        create(step, name, () -> {
            try {
                if (!signal.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The test gave no signal");
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("A set-up must not be interrupted", interrupted);
            }
        });
        return signal;
    }

    /** A step with a conflict. */
    public FakeSetup conflict(String step, String name, String message) {
        steps.put(step, () -> Task.conflict(step, name, message));
        return this;
    }

    /** A step that cannot even be planned. */
    public FakeSetup unreadable(String step) {
        steps.put(step, () -> {
            throw new IllegalStateException("Jira lost something");
        });
        return this;
    }

    /** A project that Jira has. */
    public Project project(long id, String key, String name) {
        Project project = Fake.of(Project.class)
                .with("getId", id)
                .with("getKey", key)
                .with("getName", name)
                .build();
        projects.add(project);
        return project;
    }

    /** The projects of this Jira. */
    public ProjectManager projectManager() {
        return Fake.of(ProjectManager.class)
                .with("getProjects", arguments -> List.copyOf(projects))
                .with("getProjectObjByKey", arguments -> projects.stream()
                        .filter(project -> Objects.equals(project.getKey(), arguments[0]))
                        .findFirst()
                        .orElse(null))
                .build();
    }

    /** The set-up of one node. */
    public ProjectSetup setup() {
        List<SetupStep> fakes = steps.entrySet().stream()
                .<SetupStep>map(entry -> new SetupStep() {
                    @Override
                    public String key() {
                        return entry.getKey();
                    }

                    @Override
                    public List<Task> tasks(SetupRun run) {
                        return List.of(entry.getValue().get());
                    }
                })
                .toList();
        ClusterLock held = Fake.of(ClusterLock.class)
                .with("tryLock", arguments -> lock.tryLock())
                .with("unlock", arguments -> {
                    lock.unlock();
                    return null;
                })
                .build();
        return new ProjectSetup(
                fakes,
                compatibility,
                parts,
                Bundles.texts(reader),
                new ConfigurationLock(Fake.of(ClusterLockService.class)
                        .with("getLockForName", held)
                        .build()));
    }

    /** The runs of one node. */
    public SetupRuns runs() {
        return new SetupRuns(setup(), EscalationInJira.settingsFactory(settings), session, today());
    }

    /** The health of the projects; those with these ids have the issue type in a scheme that is not the default one. */
    public SetupHealth health(Long... offering) {
        FieldConfigScheme scheme = Fake.of(FieldConfigScheme.class)
                .with("getAssociatedProjectObjects", arguments -> projects.stream()
                        .filter(project -> List.of(offering).contains(project.getId()))
                        .toList())
                .build();
        return new SetupHealth(
                setup(),
                parts,
                projectManager(),
                Fake.of(IssueTypeSchemeManager.class)
                        .with("getAllRelatedSchemes", List.of(scheme))
                        .with("isDefaultIssueTypeScheme", false)
                        .build());
    }

    public static Today today() {
        return new Today(Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", TimeZone.getTimeZone("Europe/Amsterdam"))
                .with("getDefaultTimezone", TimeZone.getTimeZone("UTC"))
                .build());
    }

    /** Waits until the run of a project has ended, and says how. */
    public static SetupProgress ended(SetupRuns runs, Project project) {
        return awaited(runs, project, progress -> !progress.isRunning());
    }

    /** Waits until the run of a project has got as far as this step. */
    public static SetupProgress at(SetupRuns runs, Project project, String step) {
        return awaited(runs, project, progress -> progress.current().equals(Optional.of(step)));
    }

    private static SetupProgress awaited(SetupRuns runs, Project project, Predicate<SetupProgress> wanted) {
        for (int attempt = 0; attempt < 3000; attempt++) {
            Optional<SetupProgress> progress = runs.progress(project).filter(wanted);
            if (progress.isPresent()) {
                return progress.get();
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("Never so far: " + runs.progress(project));
    }
}
