package dev.partnerescalation.jira.setup;

import java.util.Comparator;
import java.util.List;

/**
 * One step of the set-up with its items.
 *
 * @param step the stable key of the step
 * @param title its name in the reader's language
 * @param items its items in the order in which they are carried out
 */
public record StepReport(String step, String title, List<SetupItem> items) {

    /** From the state that says least to the one that decides what the whole step is. */
    private static final List<ItemState> BY_WEIGHT = List.of(
            ItemState.EXISTS,
            ItemState.EXTEND,
            ItemState.EXTENDED,
            ItemState.REPAIR,
            ItemState.REPAIRED,
            ItemState.CREATE,
            ItemState.CREATED,
            ItemState.SKIPPED,
            ItemState.DECIDE,
            ItemState.CONFLICT,
            ItemState.FAILED);

    /** Keeps its own copy. */
    public StepReport {
        items = List.copyOf(items);
    }

    /** The state of the step: that of its weightiest item. */
    public ItemState state() {
        return items.stream()
                .map(SetupItem::state)
                .max(Comparator.comparingInt(BY_WEIGHT::indexOf))
                .orElse(ItemState.EXISTS);
    }
}
