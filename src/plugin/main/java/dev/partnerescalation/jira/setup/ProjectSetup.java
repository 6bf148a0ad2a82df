package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.compatibility.Compatibility;
import dev.partnerescalation.jira.compatibility.JiraMember;
import dev.partnerescalation.jira.issue.ConfigurationLock;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets up one project: plans without writing, or applies. Nothing is written while anything is in conflict. Jira's
 * configuration cannot be rolled back as a whole, so each step can be repeated instead: what a run that failed has created is
 * found again by the next one.
 */
public final class ProjectSetup {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectSetup.class);

    /** Stands in a plan in place of all steps. */
    private static final String COMPATIBILITY = "compatibility";

    private final List<SetupStep> steps;
    private final Compatibility compatibility;
    private final InstalledObjects installed;
    private final MessageBundles texts;
    private final ConfigurationLock lock;

    ProjectSetup(
            List<SetupStep> steps,
            Compatibility compatibility,
            InstalledObjects installed,
            MessageBundles texts,
            ConfigurationLock lock) {
        this.compatibility = compatibility;
        this.steps = List.copyOf(steps);
        this.installed = installed;
        this.texts = texts;
        this.lock = lock;
    }

    /** What there is and what applying would do. Writes nothing. */
    public SetupReport plan(Project project, ApplicationUser administrator) {
        return plan(run(project, administrator));
    }

    /**
     * Does what the plan says, as this administrator. A report with a conflict means that nothing was written; one that
     * failed says where, and a further run goes on from there.
     *
     * @throws SetupBusyException when another run holds the lock of the cluster
     */
    public SetupReport apply(Project project, ApplicationUser administrator) throws SetupBusyException {
        return apply(project, administrator, RunListener.NONE);
    }

    /**
     * The same with a listener.
     *
     * @throws SetupBusyException when another run holds the lock of the cluster; the listener has heard nothing then
     */
    SetupReport apply(Project project, ApplicationUser administrator, RunListener listener) throws SetupBusyException {
        return lock.whileHolding(() -> {
                    listener.begun();
                    SetupRun run = run(project, administrator);
                    SetupReport plan = plan(run);
                    listener.planned(plan);
                    SetupReport result = plan.isApplicable() ? apply(run, plan, listener) : plan;
                    listener.ended(result);
                    return result;
                })
                .orElseThrow(SetupBusyException::new);
    }

    private SetupRun run(Project project, ApplicationUser administrator) {
        return new SetupRun(project, administrator, texts.forUser(administrator), texts.english(), installed);
    }

    private SetupReport plan(SetupRun run) {
        List<JiraMember> missing = compatibility.missingForSetup();
        if (!missing.isEmpty()) {
            return new SetupReport(run.project(), List.of(impossible(run, missing)));
        }
        return new SetupReport(
                run.project(),
                steps.stream()
                        .map(step -> report(
                                run,
                                step,
                                step.tasks(run).stream().map(Task::item).toList()))
                        .toList());
    }

    /** Without these the steps could not even say what there is. */
    private static StepReport impossible(SetupRun run, List<JiraMember> missing) {
        return new StepReport(
                COMPATIBILITY,
                run.say("step." + COMPATIBILITY),
                missing.stream()
                        .map(member -> Task.conflict(
                                        COMPATIBILITY + "." + member.owner().replace('/', '.') + "." + member.key(),
                                        member.label(),
                                        Compatibility.sentence(member, run.messages()))
                                .item())
                        .toList());
    }

    private SetupReport apply(SetupRun run, SetupReport plan, RunListener listener) {
        List<StepReport> done = new ArrayList<>();
        boolean failed = false;
        for (int place = 0; place < steps.size(); place++) {
            StepReport planned = plan.steps().get(place);
            listener.begins(planned.step());
            StepReport report =
                    failed || !listener.goesOn() ? skipped(planned) : apply(run, steps.get(place), listener);
            failed |= report.state() == ItemState.FAILED;
            listener.ended(report);
            done.add(report);
        }
        return new SetupReport(run.project(), done);
    }

    private static StepReport apply(SetupRun run, SetupStep step, RunListener listener) {
        List<SetupItem> items = new ArrayList<>();
        try {
            boolean failed = false;
            // Planned anew: the steps before this one have changed what there is.
            for (Task task : step.tasks(run)) {
                SetupItem item = failed || !listener.goesOn() ? skipped(task.item()) : perform(run, task, listener);
                failed |= item.state() == ItemState.FAILED;
                items.add(item);
            }
        } catch (RuntimeException | LinkageError cause) {
            SetupItem whole = new SetupItem(step.key(), title(run, step), ItemState.CREATE, Optional.empty(), "");
            items.add(failed(run, whole, cause, listener));
        }
        return report(run, step, items);
    }

    private static SetupItem perform(SetupRun run, Task task, RunListener listener) {
        SetupItem item = task.item();
        try {
            return item.state().isIntention()
                    ? item.in(item.state().done(), Optional.of(task.action().get()), item.message())
                    : item;
        } catch (LeftOutException impossible) {
            return item.in(ItemState.EXISTS, item.id(), run.say(impossible.noteKey()));
        } catch (RuntimeException | LinkageError cause) {
            return failed(run, item, cause, listener);
        }
    }

    /** LinkageError too: a Jira whose API lacks a member must not leave the administrator without an answer. */
    private static SetupItem failed(SetupRun run, SetupItem item, Throwable cause, RunListener listener) {
        String reference = ErrorReference.log(
                LOG,
                cause,
                "The set-up of project {} failed at {}",
                run.project().getKey(),
                item.part());
        listener.failed(item.part(), reference);
        return item.in(ItemState.FAILED, item.id(), run.say("error.failed", reference));
    }

    private static StepReport skipped(StepReport planned) {
        return new StepReport(
                planned.step(),
                planned.title(),
                planned.items().stream().map(ProjectSetup::skipped).toList());
    }

    private static SetupItem skipped(SetupItem item) {
        return item.state().isIntention() ? item.in(ItemState.SKIPPED, item.id(), item.message()) : item;
    }

    private static StepReport report(SetupRun run, SetupStep step, List<SetupItem> items) {
        return new StepReport(step.key(), title(run, step), items);
    }

    private static String title(SetupRun run, SetupStep step) {
        return run.say("step." + step.key());
    }
}
