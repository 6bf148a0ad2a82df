package dev.partnerescalation.jira.setup;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part together with the deed that brings it about. Plan and application come from the same tasks and so cannot
 * disagree; a plan simply never performs them.
 *
 * @param item what the plan says
 * @param deed brings the part about and answers its id; never called for a part that exists or is in conflict
 */
record Task(SetupItem item, Supplier<String> deed) {

    static Task exists(String part, String name, String id) {
        return new Task(new SetupItem(part, name, ItemState.EXISTS, Optional.of(id), ""), () -> id);
    }

    static Task create(String part, String name, String message, Supplier<String> deed) {
        return new Task(new SetupItem(part, name, ItemState.CREATE, Optional.empty(), message), deed);
    }

    static Task repair(String part, String name, String id, String message, Supplier<String> deed) {
        return new Task(new SetupItem(part, name, ItemState.REPAIR, Optional.of(id), message), deed);
    }

    static Task conflict(String part, String name, String message) {
        return new Task(new SetupItem(part, name, ItemState.CONFLICT, Optional.empty(), message), () -> {
            throw new IllegalStateException("A part in conflict is never made: " + part);
        });
    }

    ItemState state() {
        return item.state();
    }

    boolean is(ItemState state) {
        return item.state() == state;
    }

    /** The same task with something more to do afterwards. */
    Task andThen(Consumer<String> more) {
        return new Task(item, () -> {
            String id = deed.get();
            more.accept(id);
            return id;
        });
    }
}
