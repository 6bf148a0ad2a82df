package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.placement.Transition;
import dev.partnerescalation.jira.text.Words;

/** How a transition is named where its name alone would not do: many workflows have three that are called Close. */
final class TransitionLabel {

    private static final String TEXT = "partnerescalation.workflows.transition.";

    private final Words words;

    TransitionLabel(Words words) {
        this.words = words;
    }

    /** The name, from where, and to where. */
    String of(Transition transition) {
        String name = transition.nameIn(words);
        String to = transition.to().isEmpty() ? words.text(TEXT + "same") : words.list(transition.to());
        return switch (transition.kind()) {
            case INITIAL -> words.text(TEXT + "create", name);
            case GLOBAL -> words.text(TEXT + "every", name, to);
            case COMMON, ORDINARY ->
                transition.from().isEmpty()
                        ? words.text(TEXT + "unused", name, to)
                        : words.text(TEXT + "from", name, words.list(transition.from()), to);
        };
    }
}
