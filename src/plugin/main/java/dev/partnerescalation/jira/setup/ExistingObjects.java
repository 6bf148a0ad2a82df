package dev.partnerescalation.jira.setup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All objects of one kind in Jira, such as all statuses, and the one rule for finding the app's among them: by the stored id; else the
 * one that an unfinished set-up has created; else it is to be created, unless Jira wants names to be unique and another object has it.
 *
 * @param all the objects, read once per step
 * @param id the id as it is stored
 * @param name the stored, untranslated name
 * @param description the stored description, asked for only when the name fits
 */
record ExistingObjects<T>(
        Collection<T> all, Function<T, String> id, Function<T, String> name, Function<T, String> description) {

    /** An object that is wanted: its key, the name to show, and the name and description that Jira stores. */
    record Wanted(String part, String shownName, String name, String description) {

        /** One whose name is not translated. */
        Wanted(String part, String name, String description) {
            this(part, name, name, description);
        }
    }

    /** The task for a kind of objects whose names Jira keeps unique. */
    Task findOrCreateUnique(SetupRun run, Wanted wanted, Supplier<String> creation) {
        Task task = findOrCreate(run, wanted, creation);
        return task.is(ItemState.CREATE) && isTaken(wanted.name())
                ? Task.conflict(wanted.part(), wanted.shownName(), run.say("conflict.name", wanted.name()))
                : task;
    }

    /** The task for a kind of which several objects may have one name; another object with this name does not matter. */
    Task findOrCreate(SetupRun run, Wanted wanted, Supplier<String> creation) {
        Creations creations = run.creations();
        Optional<T> stored = run.id(wanted.part()).flatMap(this::find);
        if (stored.isPresent()) {
            return Task.exists(wanted.part(), wanted.shownName(), id.apply(stored.get()));
        }
        List<T> namesakes =
                all.stream().filter(one -> hasNameOf(one, wanted.name())).toList();
        return namesakes.stream()
                .filter(one -> creations.isUnfinished(wanted.part(), id.apply(one)))
                .filter(one -> wanted.description().equals(description.apply(one)))
                .findFirst()
                .map(id)
                .map(unfinished -> Task.repair(
                        wanted.part(),
                        wanted.shownName(),
                        unfinished,
                        run.say("note.orphan"),
                        () -> creations.store(wanted.part(), unfinished)))
                .orElseGet(() -> Task.create(
                        wanted.part(),
                        wanted.shownName(),
                        "",
                        () -> creations.create(
                                wanted.part(), namesakes.stream().map(id).toList(), creation)));
    }

    /** The object with this id. */
    Optional<T> find(String wantedId) {
        return all.stream().filter(one -> wantedId.equals(id.apply(one))).findFirst();
    }

    /** The name itself when no object has it, else with the first free number: for names that need not be stored. */
    String freeName(String wanted) {
        String free = wanted;
        for (int number = 2; isTaken(free); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }

    private boolean isTaken(String wanted) {
        return all.stream().anyMatch(one -> wanted.equalsIgnoreCase(name.apply(one)));
    }

    /** Whether it has this name, or one that {@link #freeName} made of it. */
    private boolean hasNameOf(T one, String wanted) {
        String given = name.apply(one);
        return given != null && (given.equalsIgnoreCase(wanted) || given.startsWith(wanted + " ("));
    }
}
