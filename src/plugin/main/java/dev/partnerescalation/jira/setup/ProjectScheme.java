package dev.partnerescalation.jira.setup;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The scheme of one project that is to know escalations. A scheme that the project has alone is extended; one that other projects use is
 * copied for this project and never edited.
 *
 * @param run the set-up of the project
 * @param part the key of the kind of scheme, which is also the beginning of the bundle keys of its name and description
 */
record ProjectScheme(SetupRun run, String part) {

    /** The scheme is as wanted. */
    Task exists(String name, Long id) {
        return Task.exists(run.ofProject(part), name, Long.toString(id));
    }

    /** The scheme has to be extended. */
    Task extend(String name, Long id, Runnable extension) {
        String text = Long.toString(id);
        return Task.extend(run.ofProject(part), name, text, run.say("note.added"), () -> {
            extension.run();
            use(text);
        });
    }

    /** The scheme has to be copied; the action answers the id of the copy once the project uses it. */
    Task copy(String nameOfShared, Supplier<String> action) {
        return Task.create(run.ofProject(part), name(), run.say("note.copy", nameOfShared), () -> {
            String id = action.get();
            use(id);
            return id;
        });
    }

    /** Something stands in the way. */
    Task conflict(String name, String message) {
        return Task.conflict(run.ofProject(part), name, message);
    }

    /**
     * The id of the copy: one that an earlier run created and did not get to use, else a new one.
     *
     * @param creation creates a scheme with this name and description, and answers its id
     */
    <T> String copyId(ExistingObjects<T> schemes, BiFunction<String, String, Long> creation) {
        String description = run.english(part + ".description", run.project().getKey());
        return schemes.findOrCreate(
                        run,
                        new ExistingObjects.Wanted(copyPart(), name(), description),
                        () -> Long.toString(creation.apply(schemes.freeName(name()), description)))
                .action()
                .get();
    }

    private String name() {
        return run.english(part + ".name", run.project().getKey());
    }

    /** Notes that the project uses this scheme from now on; so it is known as one that was set up. */
    private void use(String id) {
        run.installed().remember(run.ofProject(part), id);
        run.installed().forget(copyPart());
    }

    /** The key of a copy while it is created and the project does not use it yet. */
    private String copyPart() {
        return "copy." + run.ofProject(part);
    }
}
