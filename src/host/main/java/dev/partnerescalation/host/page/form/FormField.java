package dev.partnerescalation.host.page.form;

import java.util.List;

/**
 * A field that a form asks for.
 *
 * @param shown what its input shows before it is changed
 * @param choices the values to choose from with their names
 */
record FormField(String id, InputKind kind, List<String> shown, List<Choice> choices) {

    /**
     * A value to choose.
     *
     * @param open whether it can be chosen anew; a disabled option only stays where it is
     */
    record Choice(String value, String label, boolean open) {}

    /** Whether the issue keeps an option that cannot be chosen any more. */
    boolean keepsDisabledOption(List<String> submitted) {
        return choices.stream().anyMatch(choice -> !choice.open() && submitted.contains(choice.value()));
    }

    /** What the input shows now. */
    List<String> shownAfter(SubmittedValues submitted) {
        return submitted.has(id) ? submitted.all(id) : shown;
    }
}
