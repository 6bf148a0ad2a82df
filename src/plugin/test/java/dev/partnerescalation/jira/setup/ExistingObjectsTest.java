package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** How the set-up tells what is ours from what only bears our name. */
public final class ExistingObjectsTest {

    private static final ExistingObjects.Wanted DRAFT =
            new ExistingObjects.Wanted("status.draft", "Draft", "Draft", "Being described.");

    private record Thing(String id, String name, String description) {}

    private final Runs runs = new Runs();
    private final List<Thing> jira = new ArrayList<>();

    @Test
    public void whatIsNotThereIsMadeAndItsIdStored() {
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        assertThat(runs.settings).isEmpty();
        task.deed().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("1"));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void whatHasTheStoredIdIsOursWhateverItIsCalledNow() {
        plan().deed().get();
        jira.set(0, new Thing("1", "Concept", "Renamed."));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void whatWasDeletedIsMadeAnew() {
        plan().deed().get();
        jira.clear();
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        jira.add(new Thing("0", "Other", ""));
        task.deed().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("2"));
    }

    @Test
    public void aStrangerWithOurNameIsAConflictAndNeverAdopted() {
        jira.add(new Thing("77", "draft", "Being described."));
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CONFLICT);
        assertThat(task.item().message()).contains("Draft");
        assertThrows(IllegalStateException.class, () -> task.deed().get());
        assertThat(runs.settings).isEmpty();
    }

    @Test
    public void whereNamesNeedNotBeUniqueAStrangerDoesNotMatter() {
        jira.add(new Thing("77", "Draft", "Being described."));
        Task task = things().free(runs.run(), DRAFT, this::make);
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        task.deed().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("2"));
    }

    @Test
    public void whatWasMadeBeforeACrashIsFoundAgain() {
        crashAfterMaking();
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.REPAIR);
        assertThat(task.item().id()).isEqualTo(Optional.of("1"));
        assertThat(task.deed().get()).isEqualTo("1");
        assertThat(jira).hasSize(1);
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("1"));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void afterACrashAStrangerFromBeforeStaysAStranger() {
        jira.add(new Thing("77", "Draft", "Being described."));
        Task task = things().free(runs.run(), DRAFT, () -> {
            throw new IllegalStateException("crash before anything was made");
        });
        assertThrows(IllegalStateException.class, () -> task.deed().get());
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void afterACrashAnotherDescriptionMakesAStranger() {
        crashAfterMaking();
        jira.set(0, new Thing("1", "Draft", "Somebody else made this."));
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void anAnnouncementEndsWhenTheIdIsStored() {
        plan().deed().get();
        jira.clear();
        jira.add(new Thing("77", "Draft", "Being described."));
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void aTakenNameGetsTheFirstFreeNumber() {
        assertThat(things().freeName("Scheme")).isEqualTo("Scheme");
        jira.add(new Thing("1", "Scheme", ""));
        jira.add(new Thing("2", "scheme (2)", ""));
        assertThat(things().freeName("Scheme")).isEqualTo("Scheme (3)");
    }

    private void crashAfterMaking() {
        Task task = things().unique(runs.run(), DRAFT, () -> {
            make();
            throw new IllegalStateException("crash");
        });
        assertThrows(IllegalStateException.class, () -> task.deed().get());
    }

    private Task plan() {
        return things().unique(runs.run(), DRAFT, this::make);
    }

    private ExistingObjects<Thing> things() {
        return new ExistingObjects<>(List.copyOf(jira), Thing::id, Thing::name, Thing::description);
    }

    private String make() {
        String id = Integer.toString(jira.size() + 1);
        jira.add(new Thing(id, "Draft", "Being described."));
        return id;
    }
}
