package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;

/** Set-ups in the background: one at a time, seen from every node, and never shown as running when no node runs them. */
public final class SetupRunsTest {

    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private final FakeSetup jira = new FakeSetup(Locale.ENGLISH);
    private final Project shop = jira.project(1, "SHOP", "Webshop");
    private SetupRuns runs;

    @After
    public void end() throws InterruptedException {
        if (runs != null) {
            runs.close();
        }
    }

    @Test
    public void aProjectThatWasNeverSetUpHasNoProgress() {
        runs = jira.runs();
        assertThat(runs.progress(shop)).isEmpty();
        assertThat(runs.isBusy()).isFalse();
    }

    @Test
    public void aRunDoesItsWorkAndSaysWhatItCreated() {
        runs = jira.exists("fields", "Partner")
                .create("screens", "Create screen")
                .runs();
        Optional<String> run = runs.start(shop, ADMIN);
        SetupProgress end = FakeSetup.ended(runs, shop);
        assertThat(run).hasValue(end.run());
        assertThat(end.phase()).isEqualTo(Phase.DONE);
        assertThat(end.steps())
                .containsExactly("fields", Optional.of(ItemState.EXISTS), "screens", Optional.of(ItemState.CREATED))
                .inOrder();
        assertThat(end.parts()).containsExactly("screens", ItemState.CREATED);
        assertThat(runs.isBusy()).isFalse();
    }

    @Test
    public void theAdministratorActsInTheThreadOfTheRunAndNowhereElse() {
        runs = jira.create("fields", "Partner").runs();
        runs.start(shop, ADMIN);
        FakeSetup.ended(runs, shop);
        assertThat(jira.actors).containsExactly("admin");
        assertThat(jira.session.getLoggedInUser()).isNull();
    }

    @Test
    public void whileItRunsEveryNodeSeesHowFarItIs() {
        CountDownLatch signal = jira.create("fields", "Partner").waiting("screens", "Create screen");
        runs = jira.runs();
        runs.start(shop, ADMIN);
        SetupProgress here = FakeSetup.at(runs, shop, "screens");
        SetupProgress elsewhere = jira.runs().progress(shop).orElseThrow();
        assertThat(elsewhere).isEqualTo(here);
        assertThat(elsewhere.isRunning()).isTrue();
        assertThat(elsewhere.stepsDone()).isEqualTo(1);
        assertThat(elsewhere.stateKey("fields")).isEqualTo("created");
        assertThat(elsewhere.stateKey("screens")).isEqualTo("running");
        signal.countDown();
        FakeSetup.ended(runs, shop);
        assertThat(jira.runs().progress(shop).orElseThrow().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    public void theSecondClickStartsNothing() {
        CountDownLatch signal = jira.waiting("fields", "Partner");
        Project other = jira.project(2, "OPS", "Operations");
        runs = jira.runs();
        assertThat(runs.start(shop, ADMIN)).isPresent();
        FakeSetup.at(runs, shop, "fields");
        assertThat(runs.start(shop, ADMIN)).isEmpty();
        assertThat(runs.start(other, ADMIN)).isEmpty();
        assertThat(jira.runs().start(shop, ADMIN)).isEmpty();
        assertThat(runs.progress(other)).isEmpty();
        signal.countDown();
        FakeSetup.ended(runs, shop);
        assertThat(jira.actors).hasSize(1);
    }

    @Test
    public void oneRunAfterTheOtherIsPossibleAtOnce() {
        runs = jira.create("fields", "Partner").runs();
        for (int round = 0; round < 20; round++) {
            assertThat(runs.start(shop, ADMIN)).isPresent();
            assertThat(FakeSetup.ended(runs, shop).phase()).isEqualTo(Phase.DONE);
        }
    }

    @Test
    public void anotherRunInTheClusterIsNotDisturbed() throws InterruptedException {
        Thread node = new Thread(jira.lock::lock);
        node.start();
        node.join();
        SetupProgress elsewhere = begunElsewhere(Duration.ZERO);
        runs = jira.create("fields", "Partner").runs();
        assertThat(runs.start(shop, ADMIN)).isEmpty();
        assertThat(runs.progress(shop)).hasValue(elsewhere);
        assertThat(runs.isBusy()).isFalse();
        assertThat(jira.actors).isEmpty();
    }

    @Test
    public void whoeverLooksAtARunNeverTakesTheLock() {
        begunElsewhere(Duration.ZERO);
        runs = jira.create("fields", "Partner").runs();
        for (int poll = 0; poll < 100; poll++) {
            assertThat(runs.progress(shop).orElseThrow().isRunning()).isTrue();
        }
        assertThat(jira.lockings.get()).isEqualTo(0);
    }

    @Test
    public void aRunWhoseNodeEndedIsRecognisedByItsSilence() {
        begunElsewhere(SetupRuns.SILENCE.plusSeconds(1));
        runs = jira.create("fields", "Partner").runs();
        assertThat(runs.progress(shop).orElseThrow().phase()).isEqualTo(Phase.LOST);
        assertThat(runs.start(shop, ADMIN)).isPresent();
        assertThat(FakeSetup.ended(runs, shop).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    public void theLockAloneDecidesWhetherARunCanBegin() {
        begunElsewhere(Duration.ZERO);
        runs = jira.create("fields", "Partner").runs();
        assertThat(runs.start(shop, ADMIN)).isPresent();
        assertThat(FakeSetup.ended(runs, shop).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    public void aRunThatCannotForgetWhoActedEndsAllTheSame() {
        jira.create("fields", "Partner").clearing(() -> {
            throw new IllegalStateException("Jira lost the session");
        });
        runs = jira.runs();
        for (int round = 0; round < 2; round++) {
            assertThat(runs.start(shop, ADMIN)).isPresent();
            assertThat(FakeSetup.ended(runs, shop).phase()).isEqualTo(Phase.DONE);
        }
    }

    /** A run of another node, which gave its last sign of life so long ago. */
    private SetupProgress begunElsewhere(Duration ago) {
        Instant heard = FakeSetup.today().moment().minus(ago).truncatedTo(ChronoUnit.MILLIS);
        SetupProgress run = SetupProgress.begun("run-1", "another node", heard).at("fields");
        new ProgressStore(EscalationInJira.settingsFactory(jira.settings)).write(shop.getId(), run);
        return run;
    }

    @Test
    public void aConflictIsSaidAndNothingIsWritten() {
        runs = jira.create("fields", "Partner")
                .conflict("workflow", "Workflow", "Somebody has the name")
                .runs();
        runs.start(shop, ADMIN);
        assertThat(FakeSetup.ended(runs, shop).phase()).isEqualTo(Phase.CONFLICT);
        assertThat(jira.actors).isEmpty();
    }

    @Test
    public void aFailureIsSaidWithItsReferenceAndTheStepsAfterItAreNotTried() {
        runs = jira.create("fields", "Partner", () -> {
                    throw new NoSuchMethodError("a member that this Jira lacks");
                })
                .create("screens", "Create screen")
                .runs();
        runs.start(shop, ADMIN);
        SetupProgress end = FakeSetup.ended(runs, shop);
        assertThat(end.phase()).isEqualTo(Phase.FAILED);
        assertThat(end.reference().orElseThrow()).matches("[0-9a-f]{8}");
        assertThat(end.parts()).containsExactly("fields", ItemState.FAILED, "screens", ItemState.SKIPPED);
        assertThat(jira.lock.isLocked()).isFalse();
    }

    @Test
    public void whatCannotEvenBePlannedFailsWithAReference() {
        runs = jira.unreadable("fields").runs();
        runs.start(shop, ADMIN);
        SetupProgress end = FakeSetup.ended(runs, shop);
        assertThat(end.phase()).isEqualTo(Phase.FAILED);
        assertThat(end.reference().orElseThrow()).matches("[0-9a-f]{8}");
    }

    @Test
    public void withTheAppTheRunEndsAfterTheItemThatItCarriesOut() throws InterruptedException {
        CountDownLatch signal = jira.waiting("fields", "Partner");
        jira.create("screens", "Create screen");
        runs = jira.runs();
        runs.start(shop, ADMIN);
        FakeSetup.at(runs, shop, "fields");
        Thread switchingOff = new Thread(() -> {
            try {
                runs.close();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        switchingOff.start();
        awaitWaiting(switchingOff);
        signal.countDown();
        switchingOff.join();
        SetupProgress end = jira.runs().progress(shop).orElseThrow();
        assertThat(end.phase()).isEqualTo(Phase.STOPPED);
        assertThat(end.parts()).containsExactly("fields", ItemState.CREATED, "screens", ItemState.SKIPPED);
        assertThat(runs.start(shop, ADMIN)).isEmpty();
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(5);
        }
    }
}
