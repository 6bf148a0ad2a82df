package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** How the set-up tells the objects that it has created from those that only have the same name. */
public final class ExistingObjectsTest {

    private static final ExistingObjects.Wanted DRAFT =
            new ExistingObjects.Wanted("status.draft", "Draft", "Draft", "Being described.");

    private record Stored(String id, String name, String description) {}

    private final Runs runs = new Runs();
    private final List<Stored> jira = new ArrayList<>();

    @Test
    public void whatDoesNotExistIsCreatedAndItsIdStored() {
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        assertThat(runs.settings).isEmpty();
        task.action().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("1"));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void whatHasTheStoredIdIsFoundWhateverItsNameIsNow() {
        plan().action().get();
        jira.set(0, new Stored("1", "Concept", "Renamed."));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void whatWasDeletedIsCreatedAgain() {
        plan().action().get();
        jira.clear();
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        jira.add(new Stored("0", "Other", ""));
        task.action().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("2"));
    }

    @Test
    public void anotherObjectWithTheNameIsAConflictAndItsIdIsNeverStored() {
        jira.add(new Stored("77", "draft", "Being described."));
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CONFLICT);
        assertThat(task.item().message()).contains("Draft");
        assertThrows(IllegalStateException.class, () -> task.action().get());
        assertThat(runs.settings).isEmpty();
    }

    @Test
    public void whereNamesNeedNotBeUniqueAnotherObjectDoesNotMatter() {
        jira.add(new Stored("77", "Draft", "Being described."));
        Task task = objects().findOrCreate(runs.run(), DRAFT, this::create);
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        task.action().get();
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("2"));
    }

    @Test
    public void whatWasCreatedBeforeACrashIsFoundAgain() {
        crashAfterCreating();
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.REPAIR);
        assertThat(task.item().id()).isEqualTo(Optional.of("1"));
        assertThat(task.action().get()).isEqualTo("1");
        assertThat(jira).hasSize(1);
        assertThat(runs.parts.get("status.draft")).isEqualTo(Optional.of("1"));
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void afterACrashAnObjectFromBeforeIsStillAConflict() {
        jira.add(new Stored("77", "Draft", "Being described."));
        Task task = objects().findOrCreate(runs.run(), DRAFT, () -> {
            throw new IllegalStateException("crash before anything was created");
        });
        assertThrows(IllegalStateException.class, () -> task.action().get());
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void afterACrashAnObjectWithAnotherDescriptionIsAConflict() {
        crashAfterCreating();
        jira.set(0, new Stored("1", "Draft", "Somebody else created this."));
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void anAnnouncementEndsWhenTheIdIsStored() {
        plan().action().get();
        jira.clear();
        jira.add(new Stored("77", "Draft", "Being described."));
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void aTakenNameGetsTheFirstFreeNumber() {
        assertThat(objects().freeName("Scheme")).isEqualTo("Scheme");
        jira.add(new Stored("1", "Scheme", ""));
        jira.add(new Stored("2", "scheme (2)", ""));
        assertThat(objects().freeName("Scheme")).isEqualTo("Scheme (3)");
    }

    private void crashAfterCreating() {
        Task task = objects().findOrCreateUnique(runs.run(), DRAFT, () -> {
            create();
            throw new IllegalStateException("crash");
        });
        assertThrows(IllegalStateException.class, () -> task.action().get());
    }

    private Task plan() {
        return objects().findOrCreateUnique(runs.run(), DRAFT, this::create);
    }

    private ExistingObjects<Stored> objects() {
        return new ExistingObjects<>(List.copyOf(jira), Stored::id, Stored::name, Stored::description);
    }

    private String create() {
        String id = Integer.toString(jira.size() + 1);
        jira.add(new Stored(id, "Draft", "Being described."));
        return id;
    }
}
