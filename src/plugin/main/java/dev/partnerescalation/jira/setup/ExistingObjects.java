package dev.partnerescalation.jira.setup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All things of one kind in Jira, and the one rule for finding ours among them: by the stored id; else the orphan of a
 * creation of ours; else it is to be made, unless Jira wants the name to be unique and somebody else has it.
 *
 * @param all what there is, read once per step
 * @param id the id as it is stored
 * @param name the stored, untranslated name
 * @param description the stored description, asked for only when the name fits
 */
record ExistingObjects<T>(
        Collection<T> all, Function<T, String> id, Function<T, String> name, Function<T, String> description) {

    /** A thing that is wanted: the name of the part, what to show, and what Jira stores. */
    record Wanted(String part, String shownName, String name, String description) {}

    /** For kinds whose names Jira keeps unique. */
    Task unique(SetupRun run, Wanted wanted, Supplier<String> creation) {
        Task task = free(run, wanted, creation);
        return task.is(ItemState.CREATE) && all.stream().anyMatch(thing -> isNamed(thing, wanted.name()))
                ? Task.conflict(wanted.part(), wanted.shownName(), run.say("conflict.name", wanted.name()))
                : task;
    }

    /** For kinds of which several may bear one name; a stranger with our name does not matter. */
    Task free(SetupRun run, Wanted wanted, Supplier<String> creation) {
        Creations creations = run.creations();
        Optional<T> stored = run.id(wanted.part()).flatMap(this::find);
        if (stored.isPresent()) {
            return Task.exists(wanted.part(), wanted.shownName(), id.apply(stored.get()));
        }
        List<T> namesakes =
                all.stream().filter(thing -> bearsNameOf(thing, wanted.name())).toList();
        return namesakes.stream()
                .filter(thing -> creations.isOrphan(wanted.part(), id.apply(thing)))
                .filter(thing -> wanted.description().equals(description.apply(thing)))
                .findFirst()
                .map(id)
                .map(orphan -> Task.repair(
                        wanted.part(),
                        wanted.shownName(),
                        orphan,
                        run.say("note.orphan"),
                        () -> creations.adopt(wanted.part(), orphan)))
                .orElseGet(() -> Task.create(
                        wanted.part(),
                        wanted.shownName(),
                        "",
                        () -> creations.create(
                                wanted.part(), namesakes.stream().map(id).toList(), creation)));
    }

    /** The thing with this id. */
    Optional<T> find(String wantedId) {
        return all.stream().filter(thing -> wantedId.equals(id.apply(thing))).findFirst();
    }

    /** The name itself when nobody has it, else with the first free number: for names that need not be remembered. */
    String freeName(String wanted) {
        String free = wanted;
        for (int number = 2; isTaken(free); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }

    private boolean isTaken(String candidate) {
        return all.stream().anyMatch(thing -> isNamed(thing, candidate));
    }

    private boolean isNamed(T thing, String wanted) {
        return wanted.equalsIgnoreCase(name.apply(thing));
    }

    private boolean bearsNameOf(T thing, String wanted) {
        String given = name.apply(thing);
        return given != null && (given.equalsIgnoreCase(wanted) || given.startsWith(wanted + " ("));
    }
}
