package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Set-ups in the background: the page that starts one need not wait, and may be left, reloaded or opened on another node. One
 * runs at a time. Who runs it is written down, so that a run whose node has ended is recognised: in this node by memory, in
 * another by the cluster's lock, which is free although the run claims to be on its way.
 */
public final class SetupRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SetupRuns.class);
    private static final long PATIENCE_AT_THE_END = 10;

    private final ProjectSetup setup;
    private final ProgressStore store;
    private final JiraAuthenticationContext session;
    private final Today today;
    private final String owner = UUID.randomUUID().toString();
    private final AtomicReference<String> running = new AtomicReference<>();
    private final ExecutorService thread;
    private volatile boolean closing;

    public SetupRuns(
            ProjectSetup setup, PluginSettingsFactory settings, JiraAuthenticationContext session, Today today) {
        this.setup = setup;
        this.store = new ProgressStore(settings);
        this.session = session;
        this.today = today;
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SetupRuns::thread);
        // Nobody sets up projects all day; an idle app keeps no thread.
        one.allowCoreThreadTimeOut(true);
        this.thread = one;
    }

    /**
     * Starts to set up a project as this administrator.
     *
     * @return the id of the run; empty when one is on its way already, or when the app is being switched off
     */
    public Optional<String> start(Project project, ApplicationUser administrator) {
        String run = UUID.randomUUID().toString();
        if (closing || progress(project).filter(SetupProgress::isRunning).isPresent()) {
            return Optional.empty();
        }
        if (!running.compareAndSet(null, run)) {
            return Optional.empty();
        }
        try {
            SetupProgress begun = SetupProgress.begun(run, owner, today.moment());
            store.write(project.getId(), begun);
            thread.execute(() -> carryOut(project, administrator, begun));
            return Optional.of(run);
        } catch (RuntimeException impossible) { // without a settings store or a thread there is no run
            running.set(null);
            throw impossible;
        }
    }

    /** How far the last set-up of this project has got, or how it ended; empty when the page never set it up. */
    public Optional<SetupProgress> progress(Project project) {
        Optional<SetupProgress> stored = store.read(project.getId());
        if (stored.isEmpty() || isCarriedOut(stored.get())) {
            // Only after it is the next one possible, even if its end is noted down already.
            return stored.map(run -> run.in(Phase.RUNNING));
        }
        // Its end may have come while we looked; it was noted down before that could be seen.
        return store.read(project.getId())
                .map(run -> run.isRunning() && run.run().equals(stored.get().run()) ? run.in(Phase.LOST) : run);
    }

    /** Whether a run of this node is on its way, for whichever project. */
    public boolean isBusy() {
        return running.get() != null;
    }

    /** Ends with the app: the part that is being made is finished, no other is begun. */
    public void close() throws InterruptedException {
        closing = true;
        // No interrupt: it could hit Jira in the middle of a write.
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_AT_THE_END, TimeUnit.SECONDS)) {
            LOG.warn("A set-up is still busy with one part; it will end after it");
        }
    }

    private boolean isCarriedOut(SetupProgress run) {
        return run.owner().equals(owner) ? run.run().equals(running.get()) : run.isRunning() && setup.isRunning();
    }

    private void carryOut(Project project, ApplicationUser administrator, SetupProgress begun) {
        Notes notes = new Notes(project, begun);
        try {
            // Jira's services ask who acts in this thread, and its audit log names that person.
            session.setLoggedInUser(administrator);
            setup.apply(project, administrator, notes);
        } catch (SetupBusyException busy) {
            notes.ended(Phase.BUSY);
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("The set-up of project {} failed (reference {})", project.getKey(), reference, cause);
            notes.failed("", reference);
            notes.ended(Phase.FAILED);
        } finally {
            session.clearLoggedInUser();
            running.set(null);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partner-escalation-setup");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes down how one run gets on. What cannot be written down does not keep the run from going on. */
    private final class Notes implements RunListener {

        private final Project project;
        private SetupProgress progress;

        Notes(Project project, SetupProgress begun) {
            this.project = project;
            this.progress = begun;
        }

        @Override
        public void planned(SetupReport plan) {
            note(progress.planned(plan));
        }

        @Override
        public void begins(String step) {
            note(progress.at(step));
        }

        @Override
        public boolean goesOn() {
            return !closing;
        }

        @Override
        public void failed(String part, String reference) {
            progress = progress.failed(reference);
        }

        @Override
        public void ended(StepReport step) {
            note(progress.ended(step));
        }

        @Override
        public void ended(SetupReport result) {
            if (result.hasFailed()) {
                ended(Phase.FAILED);
            } else if (result.hasConflict()) {
                ended(Phase.CONFLICT);
            } else {
                ended(result.isComplete() ? Phase.DONE : Phase.STOPPED);
            }
        }

        void ended(Phase phase) {
            note(progress.in(phase));
        }

        private void note(SetupProgress now) {
            progress = now;
            try {
                store.write(project.getId(), now);
            } catch (RuntimeException unwritable) { // the set-up matters more than its display
                LOG.warn("The progress of the set-up of project {} could not be stored", project.getKey(), unwritable);
            }
        }
    }
}
