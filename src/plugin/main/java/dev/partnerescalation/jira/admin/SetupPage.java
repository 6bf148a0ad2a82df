package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.compatibility.Compatibility;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.setup.ProjectSetup;
import dev.partnerescalation.jira.setup.SetupHealth;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.SetupRuns;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the set-up page shows, without anything of the web: the choice of a project, its plan or the run that is carried out, and the
 * state of all projects.
 */
final class SetupPage {

    private static final Logger LOG = LoggerFactory.getLogger(SetupPage.class);
    private static final String PAGE = "partnerescalation.setup.page.";
    private static final Set<Phase> UNFINISHED = Set.of(Phase.FAILED, Phase.LOST, Phase.STOPPED);

    private final Compatibility compatibility;
    private final ProjectSetup setup;
    private final SetupRuns runs;
    private final SetupHealth health;
    private final ProjectManager projects;
    private final BriefRoleChoice readers;
    private final MessageBundles texts;
    private final Today today;

    SetupPage(
            Compatibility compatibility,
            ProjectSetup setup,
            SetupRuns runs,
            SetupHealth health,
            ProjectManager projects,
            BriefRoleChoice readers,
            MessageBundles texts,
            Today today) {
        this.compatibility = compatibility;
        this.setup = setup;
        this.runs = runs;
        this.health = health;
        this.projects = projects;
        this.readers = readers;
        this.texts = texts;
        this.today = today;
    }

    /**
     * What a reader asked for.
     *
     * @param reader a Jira administrator
     * @param projectKey the chosen project, "" for none
     * @param run the id of the run whose outcome is wanted, "" for none in particular
     * @param refused whether a run was asked for although one is running
     * @param checkAll whether all projects shall be checked, which takes time
     * @param readers what became of the choice of who may read the brief: "saved", "unknown" for a role that does not exist, "" for none
     * @param token what forms must send back
     */
    record Wish(
            ApplicationUser reader,
            String projectKey,
            String run,
            boolean refused,
            boolean checkAll,
            String readers,
            String token) {}

    /**
     * The page.
     *
     * @param runs the run of the chosen project that is carried out now, if there is one
     * @param next what an administrator may do after a set-up that has just ended well
     * @param plans the plan of the chosen project, if it is not set up at this moment
     * @param readers who may read the briefs of the chosen project, beside its plan
     * @param own the way to the page for other workflows
     */
    record View(
            String lang,
            String title,
            String intro,
            List<Notice> messages,
            Picker picker,
            List<ProgressView.View> runs,
            List<NextSteps> next,
            List<PlanView.View> plans,
            List<BriefRoleChoice.View> readers,
            HealthView.View health,
            OtherWorkflowsLink own) {}

    /** The choice of a project. */
    record Picker(String action, String label, String button, List<Choice> options) {}

    /** The way to the page for other workflows. */
    record OtherWorkflowsLink(String heading, String text, String link, String open) {}

    /**
     * What the page shows of the chosen project; empty if none is chosen.
     *
     * @param made the plan that was made for it
     */
    private record ChosenProject(
            List<Notice> notices,
            List<ProgressView.View> runs,
            List<NextSteps> next,
            List<PlanView.View> plans,
            List<BriefRoleChoice.View> readers,
            Optional<SetupReport> made) {

        static ChosenProject saying(List<Notice> notices) {
            return new ChosenProject(notices, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        }
    }

    /** A project as people know it. */
    static String label(Project project) {
        return project.getName() + " (" + project.getKey() + ")";
    }

    /** The project with this key, if there is one. */
    Optional<Project> project(String key) {
        return Optional.ofNullable(key.isEmpty() ? null : projects.getProjectObjByKey(key));
    }

    /** Starts to set up the project; empty when a set-up is running already. */
    Optional<String> start(Project project, ApplicationUser administrator) {
        return runs.start(project, administrator);
    }

    /** Who may read the briefs of a project. */
    BriefRoleChoice readers() {
        return readers;
    }

    /** The page for this wish. */
    View view(Wish wish) {
        Messages messages = texts.forUser(wish.reader());
        Optional<Project> chosen = project(wish.projectKey());
        ChosenProject project = chosen(wish, messages, chosen);
        return new View(
                messages.languageTag(),
                messages.text("partnerescalation.setup.title"),
                messages.text(PAGE + "intro"),
                Stream.concat(lacking(messages), project.notices().stream()).toList(),
                picker(messages, chosen),
                project.runs(),
                project.next(),
                project.plans(),
                project.readers(),
                health(wish, messages, project.made()),
                new OtherWorkflowsLink(
                        messages.text("partnerescalation.workflows.title"),
                        messages.text("partnerescalation.workflows.section"),
                        AdminLinks.WORKFLOWS,
                        messages.text("partnerescalation.workflows.open")));
    }

    private Stream<Notice> lacking(Messages messages) {
        return compatibility.missing().stream().map(member -> {
            String sentence = Compatibility.sentence(member, messages);
            return member.guarded() ? Notice.warning(sentence) : Notice.error(sentence);
        });
    }

    private Picker picker(Messages messages, Optional<Project> chosen) {
        List<Choice> options = projects.getProjects().stream()
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Project::getKey))
                .map(project -> new Choice(
                        project.getKey(),
                        label(project),
                        chosen.filter(one -> one.getId().equals(project.getId()))
                                .isPresent()))
                .toList();
        return new Picker(AdminLinks.SETUP, messages.text(PAGE + "choose"), messages.text(PAGE + "plan.show"), options);
    }

    private ChosenProject chosen(Wish wish, Messages messages, Optional<Project> project) {
        if (project.isPresent()) {
            return chosen(wish, messages, project.get());
        }
        return wish.projectKey().isEmpty()
                ? ChosenProject.saying(List.of())
                : ChosenProject.saying(List.of(
                        Notice.error(messages.text("partnerescalation.setup.error.project", wish.projectKey()))));
    }

    private ChosenProject chosen(Wish wish, Messages messages, Project project) {
        try {
            Optional<SetupProgress> last = runs.progress(project);
            Optional<SetupProgress> running = last.filter(SetupProgress::isRunning);
            List<Notice> notices = new ArrayList<>();
            if (wish.readers().equals("saved")) {
                notices.add(Notice.success(messages.text("partnerescalation.setup.readers.saved")));
            } else if (wish.readers().equals("unknown")) {
                notices.add(Notice.error(messages.text("partnerescalation.setup.readers.unknown")));
            }
            if (wish.refused()) {
                notices.add(Notice.warning(
                        running.isPresent() || runs.isBusy()
                                ? messages.text(PAGE + "progress.already")
                                : new SetupMessages(messages).notBegun(label(project))));
            }
            return running.isPresent()
                    ? running(wish, messages, project, running.get(), notices)
                    : planned(wish, messages, project, last, notices);
        } catch (RuntimeException | LinkageError cause) {
            return ChosenProject.saying(List.of(Notice.error(messages.text(PAGE + "health.unknown", logged(cause)))));
        }
    }

    private ChosenProject running(
            Wish wish, Messages messages, Project project, SetupProgress run, List<Notice> notices) {
        ProgressView.View view = new ProgressView(messages).of(project, run, today.at(run.began(), wish.reader()));
        return new ChosenProject(notices, List.of(view), List.of(), List.of(), List.of(), Optional.empty());
    }

    private ChosenProject planned(
            Wish wish, Messages messages, Project project, Optional<SetupProgress> last, List<Notice> notices) {
        SetupReport plan = setup.plan(project, wish.reader());
        Optional<SetupProgress> shown = last.filter(
                run -> run.run().equals(wish.run()) || UNFINISHED.contains(run.phase()) && !plan.isComplete());
        shown.ifPresent(
                run -> notices.add(notice(run.phase(), new SetupMessages(messages).ending(run, label(project)))));
        if (plan.hasConflict()) {
            notices.add(Notice.error(messages.text(PAGE + "conflict")));
        } else if (plan.isComplete() && shown.filter(SetupPage::isDone).isEmpty()) {
            notices.add(Notice.success(messages.text(PAGE + "complete", label(project))));
        }
        if (plan.needsDecision()) {
            notices.add(Notice.warning(messages.text(PAGE + "decide")));
        }
        PlanView.View view = new PlanView(messages, wish.token()).of(plan, shown);
        BriefRoleChoice.View choice = readers.view(project, plan.isApplicable(), wish.token(), messages);
        return new ChosenProject(
                notices,
                List.of(),
                shown.filter(SetupPage::isDone).map(run -> NextSteps.of(plan, messages)).stream()
                        .toList(),
                List.of(view),
                List.of(choice),
                Optional.of(plan));
    }

    private static boolean isDone(SetupProgress run) {
        return run.phase() == Phase.DONE;
    }

    private HealthView.View health(Wish wish, Messages messages, Optional<SetupReport> made) {
        HealthView view = new HealthView(messages, wish.token(), AdminLinks.checkAll(wish.projectKey()));
        if (runs.isBusy()) {
            return view.saying("health.off");
        }
        try {
            return view.of(
                    wish.checkAll() ? health.check(wish.reader()) : health.survey(made, wish.reader()),
                    today.now(wish.reader()));
        } catch (RuntimeException | LinkageError cause) {
            return view.saying("health.unknown", logged(cause));
        }
    }

    private static String logged(Throwable cause) {
        return ErrorReference.log(LOG, cause, "The set-up page could not find out the state of Jira");
    }

    private static Notice notice(Phase phase, String text) {
        return switch (phase) {
            case DONE -> Notice.success(text);
            case FAILED, CONFLICT -> Notice.error(text);
            case RUNNING, STOPPED, LOST -> Notice.warning(text);
        };
    }
}
