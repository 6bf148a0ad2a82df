package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.compatibility.Compatibility;
import dev.partnerescalation.jira.issue.ConfigurationLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.Test;

/** Plan first, then apply; stop at the first failure; one run at a time. */
public final class ProjectSetupTest {

    private Compatibility compatibility =
            new Compatibility(List.of(), getClass().getClassLoader(), service -> false);
    private final Runs runs = new Runs();
    private final List<String> done = new ArrayList<>();
    private final Map<String, Supplier<Task>> steps = new TreeMap<>();
    private boolean free = true;
    private int unlocked;

    @Test
    public void aPlanWritesNothing() {
        steps.put("fields", () -> create("fields"));
        SetupReport plan = setup().plan(Runs.project(1, "SHOP"), Bundles.user("admin"));
        assertThat(done).isEmpty();
        assertThat(states(plan)).containsExactly("fields", ItemState.CREATE);
        assertThat(plan.isComplete()).isFalse();
        assertThat(plan.steps().get(0).title()).isEqualTo("Custom fields");
    }

    @Test
    public void applyingDoesWhatThePlanSays() throws SetupBusyException {
        steps.put("fields", () -> create("fields"));
        steps.put("screens", () -> Task.exists("screens", "Screens", "7"));
        SetupReport report = apply();
        assertThat(states(report)).containsExactly("fields", ItemState.CREATED, "screens", ItemState.EXISTS);
        assertThat(report.isChanged()).isTrue();
        assertThat(report.isComplete()).isTrue();
        assertThat(unlocked).isEqualTo(1);
    }

    @Test
    public void whereAllExistsNothingIsDone() throws SetupBusyException {
        steps.put("screens", () -> Task.exists("screens", "Screens", "7"));
        SetupReport report = apply();
        assertThat(report.isChanged()).isFalse();
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    public void aConflictAnywhereKeepsEverythingAsItIs() throws SetupBusyException {
        steps.put("fields", () -> create("fields"));
        steps.put("workflow", () -> Task.conflict("workflow", "Workflow", "Somebody else has the name."));
        SetupReport report = apply();
        assertThat(done).isEmpty();
        assertThat(report.hasConflict()).isTrue();
        assertThat(report.isChanged()).isFalse();
        assertThat(unlocked).isEqualTo(1);
    }

    @Test
    public void afterAFailureTheRestIsSkippedAndWhatWasCreatedStays() throws SetupBusyException {
        steps.put("fields", () -> create("fields"));
        steps.put(
                "screens",
                () -> Task.create("screens", "Screens", "", () -> {
                    throw new NoSuchMethodError("a member that this Jira lacks");
                }));
        steps.put("workflow", () -> create("workflow"));
        SetupReport report = apply();
        assertThat(states(report))
                .containsExactly(
                        "fields", ItemState.CREATED, "screens", ItemState.FAILED, "workflow", ItemState.SKIPPED);
        assertThat(done).containsExactly("fields");
        assertThat(report.hasFailed()).isTrue();
        assertThat(report.isComplete()).isFalse();
        assertThat(report.steps().get(1).items().get(0).message()).containsMatch("reference [0-9a-f]{8}");
        assertThat(unlocked).isEqualTo(1);
    }

    @Test
    public void whileSomebodyElseSetsUpNothingHappens() {
        steps.put("fields", () -> create("fields"));
        free = false;
        assertThrows(SetupBusyException.class, this::apply);
        assertThat(done).isEmpty();
        assertThat(unlocked).isEqualTo(0);
    }

    @Test
    public void aJiraThatLacksAMemberIsNotTouched() throws SetupBusyException {
        steps.put("a", () -> create("a"));
        compatibility = new Compatibility(
                List.of(
                        "setup needed java/util/List.gone(Ljava/lang/String;)V",
                        "panel needed java/util/List.lost()V",
                        "setup guarded java/util/List.dear()V"),
                getClass().getClassLoader(),
                service -> false);
        SetupReport report = apply();
        assertThat(report.hasConflict()).isTrue();
        assertThat(report.isChanged()).isFalse();
        assertThat(done).isEmpty();
        assertThat(report.steps().get(0).items()).hasSize(1);
        assertThat(report.steps().get(0).items().get(0).name()).isEqualTo("List.gone(String)");
    }

    @Test
    public void whatJiraCannotDoAndNobodyNeedsIsLeftOutAndTheSetUpGoesOn() throws SetupBusyException {
        steps.put(
                "translations",
                () -> Task.create("a", "a", "", () -> {
                    throw new LeftOutException("note.untranslated");
                }));
        steps.put("workflow", () -> create("b"));
        SetupReport report = apply();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.steps().get(0).items().get(0).message()).startsWith("Not translated");
        assertThat(done).containsExactly("b");
    }

    private SetupReport apply() throws SetupBusyException {
        return setup().apply(Runs.project(1, "SHOP"), Bundles.user("admin"));
    }

    private ProjectSetup setup() {
        List<SetupStep> fakes = new ArrayList<>();
        steps.forEach((key, task) -> fakes.add(new SetupStep() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Task> tasks(SetupRun run) {
                return List.of(task.get());
            }
        }));
        ClusterLock lock = Fake.of(ClusterLock.class)
                .with("tryLock", arguments -> free)
                .with("unlock", arguments -> {
                    unlocked++;
                    return null;
                })
                .build();
        return new ProjectSetup(
                fakes,
                compatibility,
                runs.parts,
                Bundles.texts(Locale.ENGLISH),
                new ConfigurationLock(Fake.of(ClusterLockService.class)
                        .with("getLockForName", lock)
                        .build()));
    }

    private Task create(String name) {
        return Task.create(name, name, "", () -> {
            done.add(name);
            return "1";
        });
    }

    private static Map<String, ItemState> states(SetupReport report) {
        return report.steps().stream().collect(Collectors.toMap(StepReport::step, StepReport::state));
    }
}
