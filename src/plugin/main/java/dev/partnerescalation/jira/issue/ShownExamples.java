package dev.partnerescalation.jira.issue;

import java.util.List;

/**
 * The examples that one reader may know.
 *
 * @param shown in the order of Jira
 * @param hidden how many issues there are besides, which this reader may not browse
 */
public record ShownExamples(List<ShownExample> shown, int hidden) {

    /** Copies the collection. */
    public ShownExamples {
        shown = List.copyOf(shown);
    }
}
