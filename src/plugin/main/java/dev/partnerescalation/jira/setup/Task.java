package dev.partnerescalation.jira.setup;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An item of the set-up together with the action that creates or repairs it. Plan and application come from the same tasks and so
 * cannot disagree; a plan never performs them.
 *
 * @param item what the plan says
 * @param action creates or repairs the object and answers its id; only called for one that is to be created or repaired
 */
record Task(SetupItem item, Supplier<String> action) {

    static Task exists(String part, String name, String id) {
        return new Task(new SetupItem(part, name, ItemState.EXISTS, Optional.of(id), ""), () -> id);
    }

    static Task create(String part, String name, String message, Supplier<String> action) {
        return new Task(new SetupItem(part, name, ItemState.CREATE, Optional.empty(), message), action);
    }

    static Task extend(String part, String name, String id, String message, Runnable action) {
        return change(ItemState.EXTEND, part, name, id, message, action);
    }

    static Task repair(String part, String name, String id, String message, Runnable action) {
        return change(ItemState.REPAIR, part, name, id, message, action);
    }

    private static Task change(
            ItemState intention, String part, String name, String id, String message, Runnable action) {
        return new Task(new SetupItem(part, name, intention, Optional.of(id), message), () -> {
            action.run();
            return id;
        });
    }

    static Task conflict(String part, String name, String message) {
        return new Task(new SetupItem(part, name, ItemState.CONFLICT, Optional.empty(), message), () -> {
            throw new IllegalStateException("An item in conflict is never created: " + part);
        });
    }

    static Task decide(String part, String name, String id, String message) {
        return new Task(new SetupItem(part, name, ItemState.DECIDE, Optional.of(id), message), () -> {
            throw new IllegalStateException("What an administrator has to decide is never changed: " + part);
        });
    }

    ItemState state() {
        return item.state();
    }

    boolean is(ItemState state) {
        return item.state() == state;
    }

    /** The id of an object that exists. */
    String existingId() {
        return item.id().orElseThrow();
    }

    /** The same task with another message to the administrator. */
    Task withNote(String message) {
        return new Task(item.in(item.state(), item.id(), message), action);
    }

    /** The task of giving something more to an object that exists. */
    Task toExtend(String message, Runnable extension) {
        return extend(item.part(), item.name(), existingId(), message, extension);
    }

    /** The task of repairing an object that exists. */
    Task toRepair(String message, Runnable repair) {
        return repair(item.part(), item.name(), existingId(), message, repair);
    }

    /** The same task with something more to do afterwards. */
    Task andThen(Consumer<String> more) {
        return new Task(item, () -> {
            String id = action.get();
            more.accept(id);
            return id;
        });
    }

    /**
     * For an object that needs content.
     *
     * @param completion gives the object its content, once it was created or found again
     * @param check the task for an object that exists: it may lack some of its content
     */
    Task andComplete(Consumer<String> completion, UnaryOperator<Task> check) {
        return switch (state()) {
            case CREATE, EXTEND, REPAIR -> andThen(completion);
            case EXISTS -> check.apply(this);
            default -> this;
        };
    }
}
