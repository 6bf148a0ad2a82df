package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.setup.ProjectSetup;
import dev.partnerescalation.jira.setup.SetupHealth;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.SetupRuns;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the set-up page shows, without anything of the web: the choice of a project, its plan or the run on its way, and how
 * all projects stand.
 *
 * <p>Keys of the view: {@code lang}, {@code title}, {@code intro}, {@code messages} (each {@code look} and {@code text}), {@code
 * picker} ({@code action}, {@code label}, {@code button}, {@code options} of {@code value}, {@code label}, {@code chosen}),
 * {@code runs} (see {@link ProgressView}) and {@code plans} (see {@link PlanView}), of which at most one is there, and {@code
 * health} (see {@link HealthView}), and {@code own} ({@code heading}, {@code text}, {@code link}, {@code open}: the way to the
 * workflows of other people).
 */
public final class SetupPage {

    private static final Logger LOG = LoggerFactory.getLogger(SetupPage.class);
    private static final String PAGE = "partnerescalation.setup.page.";
    private static final Set<Phase> UNFINISHED = Set.of(Phase.FAILED, Phase.LOST, Phase.STOPPED);

    private final ProjectSetup setup;
    private final SetupRuns runs;
    private final SetupHealth health;
    private final ProjectManager projects;
    private final MessageBundles texts;
    private final Today today;

    public SetupPage(
            ProjectSetup setup,
            SetupRuns runs,
            SetupHealth health,
            ProjectManager projects,
            MessageBundles texts,
            Today today) {
        this.setup = setup;
        this.runs = runs;
        this.health = health;
        this.projects = projects;
        this.texts = texts;
        this.today = today;
    }

    /**
     * What a reader asked for.
     *
     * @param reader a Jira administrator
     * @param projectKey the chosen project, "" for none
     * @param run the id of the run whose outcome is wanted, "" for none in particular
     * @param refused whether a run was asked for although one is on its way
     * @param token what forms must send back
     */
    record Wish(ApplicationUser reader, String projectKey, String run, boolean refused, String token) {}

    /** A project as people know it. */
    static String label(Project project) {
        return project.getName() + " (" + project.getKey() + ")";
    }

    /** The project with this key, if there is one. */
    Optional<Project> project(String key) {
        return Optional.ofNullable(key.isEmpty() ? null : projects.getProjectObjByKey(key));
    }

    /** Starts to set up the project; empty when a set-up is on its way already. */
    Optional<String> start(Project project, ApplicationUser administrator) {
        return runs.start(project, administrator);
    }

    /** The view. */
    Map<String, Object> view(Wish wish) {
        Messages messages = texts.forUser(wish.reader());
        Optional<Project> chosen = project(wish.projectKey());
        Map<String, Object> view = new HashMap<>();
        view.put("lang", messages.languageTag());
        view.put("title", messages.text("partnerescalation.setup.title"));
        view.put("intro", messages.text(PAGE + "intro"));
        view.put("picker", picker(messages, chosen));
        view.put("runs", List.of());
        view.put("plans", List.of());
        List<Map<String, Object>> notices = new ArrayList<>();
        if (chosen.isPresent()) {
            addProject(view, notices, wish, messages, chosen.get());
        } else if (!wish.projectKey().isEmpty()) {
            notices.add(message("error", messages.text("partnerescalation.setup.error.project", wish.projectKey())));
        }
        view.put("health", health(wish, messages));
        view.put(
                "own",
                Map.of(
                        "heading", messages.text("partnerescalation.workflows.title"),
                        "text", messages.text("partnerescalation.workflows.section"),
                        "link", WorkflowLinks.PAGE,
                        "open", messages.text("partnerescalation.workflows.open")));
        view.put("messages", notices);
        return view;
    }

    private Map<String, Object> picker(Messages messages, Optional<Project> chosen) {
        List<Map<String, Object>> options = projects.getProjects().stream()
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Project::getKey))
                .map(project -> Map.<String, Object>of(
                        "value",
                        project.getKey(),
                        "label",
                        label(project),
                        "chosen",
                        chosen.filter(one -> one.getId().equals(project.getId()))
                                .isPresent()))
                .toList();
        return Map.of(
                "action",
                AdminLinks.PAGE,
                "label",
                messages.text(PAGE + "choose"),
                "button",
                messages.text(PAGE + "plan.show"),
                "options",
                options);
    }

    private void addProject(
            Map<String, Object> view,
            List<Map<String, Object>> notices,
            Wish wish,
            Messages messages,
            Project project) {
        Optional<SetupProgress> last = runs.progress(project);
        boolean onItsWay = last.filter(SetupProgress::isRunning).isPresent();
        if (wish.refused() && (onItsWay || runs.isBusy())) {
            notices.add(message("warning", messages.text(PAGE + "progress.already")));
        }
        if (onItsWay) {
            SetupProgress run = last.get();
            view.put(
                    "runs", List.of(new ProgressView(messages).of(project, run, today.at(run.began(), wish.reader()))));
            return;
        }
        try {
            SetupReport plan = setup.plan(project, wish.reader());
            Optional<SetupProgress> shown = last.filter(
                    run -> run.run().equals(wish.run()) || UNFINISHED.contains(run.phase()) && !plan.isComplete());
            shown.ifPresent(run ->
                    notices.add(message(look(run.phase()), new SetupMessages(messages).ending(run, label(project)))));
            if (plan.hasConflict()) {
                notices.add(message("error", messages.text(PAGE + "conflict")));
            } else if (plan.isComplete() && shown.filter(SetupPage::isDone).isEmpty()) {
                notices.add(message("success", messages.text(PAGE + "complete", label(project))));
            }
            view.put("plans", List.of(new PlanView(messages, wish.token()).of(plan, shown)));
        } catch (RuntimeException | LinkageError cause) {
            notices.add(message("error", messages.text(PAGE + "health.unknown", logged(cause))));
        }
    }

    private static boolean isDone(SetupProgress run) {
        return run.phase() == Phase.DONE;
    }

    private Map<String, Object> health(Wish wish, Messages messages) {
        HealthView view = new HealthView(messages, wish.token());
        if (runs.isBusy()) {
            return view.saying("health.off");
        }
        try {
            return view.of(health.check(wish.reader()), today.now(wish.reader()));
        } catch (RuntimeException | LinkageError cause) {
            return view.saying("health.unknown", logged(cause));
        }
    }

    private static String logged(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("The set-up page could not find out how things stand (reference {})", reference, cause);
        return reference;
    }

    private static String look(Phase phase) {
        return switch (phase) {
            case DONE -> "success";
            case FAILED, CONFLICT -> "error";
            case RUNNING, BUSY, STOPPED, LOST -> "warning";
        };
    }

    /** AUI's own class names of a message. */
    private static Map<String, Object> message(String kind, String text) {
        return Map.of("look", "aui-message aui-message-" + kind, "text", text);
    }
}
