package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import dev.partnerescalation.jira.text.ErrorReference;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Set-ups in the background: the page that starts one need not wait, and may be left, reloaded or opened on another node. One
 * runs at a time, which the cluster's lock decides and nothing else: what is stored is for display. It is stored only by who has the
 * lock, and read without it, so that whoever looks at a run never keeps another from beginning.
 *
 * <p>A run whose node has ended is recognised in this node by memory, in another by its silence: a node that is at work stores a sign of
 * life at each step and between items.
 */
public final class SetupRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SetupRuns.class);
    private static final long SECONDS_TO_END = 10;
    private static final long SECONDS_TO_BEGIN = 30;

    /** How often a node at work gives a sign of life, and after what silence it counts as gone. One item takes seconds. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    static final Duration SILENCE = Duration.ofMinutes(2);

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
        // Projects are set up rarely; an idle app keeps no thread.
        one.allowCoreThreadTimeOut(true);
        this.thread = one;
    }

    /**
     * Starts to set up a project as this administrator, and waits until it has begun.
     *
     * @return the id of the run; empty when another one, or another change of the configuration, is going on anywhere in the cluster, or
     *     when the app is being disabled
     */
    public Optional<String> start(Project project, ApplicationUser administrator) {
        String run = UUID.randomUUID().toString();
        if (closing || !running.compareAndSet(null, run)) {
            return Optional.empty();
        }
        CompletableFuture<Boolean> begins = new CompletableFuture<>();
        try {
            SetupProgress begun = SetupProgress.begun(run, owner, today.moment());
            thread.execute(() -> carryOut(project, administrator, begun, begins));
        } catch (RuntimeException impossible) { // without a thread there is no run
            running.set(null);
            throw impossible;
        }
        return hasBegun(begins) ? Optional.of(run) : Optional.empty();
    }

    private static boolean hasBegun(CompletableFuture<Boolean> begins) {
        try {
            return begins.get(SECONDS_TO_BEGIN, TimeUnit.SECONDS);
        } catch (TimeoutException slow) { // it still may; the page shows what becomes of it
            LOG.warn("Whether a set-up could begin is not known after {} seconds", SECONDS_TO_BEGIN, slow);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The progress of the last set-up of this project, or how it ended; empty when the page never set it up. */
    public Optional<SetupProgress> progress(Project project) {
        Optional<SetupProgress> stored = store.read(project.getId());
        if (stored.isEmpty() || isCarriedOut(stored.get())) {
            // The next one is possible only after it, even if its end is stored already.
            return stored.map(run -> run.in(Phase.RUNNING));
        }
        // It may have ended between the two readings; its end was stored before that could be seen.
        return store.read(project.getId())
                .map(run -> run.isRunning() && run.run().equals(stored.get().run()) ? run.in(Phase.LOST) : run);
    }

    /** Whether this node carries out a run, for whichever project. */
    public boolean isBusy() {
        return running.get() != null;
    }

    /** Ends with the app: the item that is carried out now is finished, no other is begun. */
    public void close() throws InterruptedException {
        closing = true;
        // No interrupt: it could hit Jira in the middle of a write.
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("A set-up is still carrying out one item; it will end after that");
        }
    }

    private boolean isCarriedOut(SetupProgress run) {
        return run.owner().equals(owner)
                ? run.run().equals(running.get())
                : run.isRunning() && today.moment().isBefore(run.heard().plus(SILENCE));
    }

    private void carryOut(
            Project project, ApplicationUser administrator, SetupProgress begun, CompletableFuture<Boolean> begins) {
        ProgressRecorder recorder = new ProgressRecorder(project, begun, begins);
        try {
            // Jira's services ask who acts in this thread, and its audit log names that person.
            session.setLoggedInUser(administrator);
            setup.apply(project, administrator, recorder);
        } catch (SetupBusyException busy) { // what is stored is about the run of somebody else, and stays
            LOG.info("The set-up of project {} was not begun, because another change is running", project.getKey());
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "The set-up of project {} failed", project.getKey());
            recorder.failed("", reference);
            recorder.ended(Phase.FAILED);
        } finally {
            // First, so that nothing that fails here leaves a run that never ends.
            running.set(null);
            begins.complete(false);
            session.clearLoggedInUser();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partner-escalation-setup");
        thread.setDaemon(true);
        return thread;
    }

    /** Stores the progress of one run. A progress that cannot be stored does not keep the run from going on. */
    private final class ProgressRecorder implements RunListener {

        private final Project project;
        private final CompletableFuture<Boolean> begins;
        private SetupProgress progress;

        ProgressRecorder(Project project, SetupProgress begun, CompletableFuture<Boolean> begins) {
            this.project = project;
            this.progress = begun;
            this.begins = begins;
        }

        @Override
        public void begun() {
            store(progress);
        }

        @Override
        public void planned(SetupReport plan) {
            store(progress.planned(plan));
        }

        @Override
        public void begins(String step) {
            store(progress.at(step));
        }

        @Override
        public boolean goesOn() {
            if (today.moment().isAfter(progress.heard().plus(SIGN_OF_LIFE))) {
                store(progress);
            }
            return !closing;
        }

        @Override
        public void failed(String part, String reference) {
            progress = progress.failed(reference);
        }

        @Override
        public void ended(StepReport step) {
            store(progress.ended(step));
        }

        @Override
        public void ended(SetupReport result) {
            if (result.hasFailed()) {
                ended(Phase.FAILED);
            } else if (result.hasConflict()) {
                ended(Phase.CONFLICT);
            } else {
                ended(result.isCutShort() ? Phase.STOPPED : Phase.DONE);
            }
        }

        void ended(Phase phase) {
            store(progress.in(phase));
        }

        private void store(SetupProgress now) {
            progress = now.heard(today.moment());
            try {
                store.write(project.getId(), progress);
            } catch (RuntimeException | LinkageError unwritable) { // the set-up matters more than its display
                LOG.warn("The progress of the set-up of project {} could not be stored", project.getKey(), unwritable);
            }
            begins.complete(true);
        }
    }
}
