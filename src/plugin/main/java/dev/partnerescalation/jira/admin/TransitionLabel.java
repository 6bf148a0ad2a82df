package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.text.Messages;

/** How a transition is named where its name alone would not do: many workflows have three that are called Close. */
final class TransitionLabel {

    private static final String TEXT = "partnerescalation.workflows.transition.";

    private final Messages messages;

    TransitionLabel(Messages messages) {
        this.messages = messages;
    }

    /** The name, from where, and to where. */
    String of(Transition transition) {
        String name = transition.nameIn(messages);
        String to = transition.toNames().isEmpty() ? messages.text(TEXT + "same") : messages.list(transition.toNames());
        return switch (transition.origin()) {
            case INITIAL -> messages.text(TEXT + "create", name);
            case GLOBAL -> messages.text(TEXT + "every", name, to);
            case COMMON, ORDINARY ->
                transition.fromNames().isEmpty()
                        ? messages.text(TEXT + "unused", name, to)
                        : messages.text(TEXT + "from", name, messages.list(transition.fromNames()), to);
        };
    }
}
