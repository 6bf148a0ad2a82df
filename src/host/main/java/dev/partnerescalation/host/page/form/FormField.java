package dev.partnerescalation.host.page.form;

import java.util.List;

/**
 * A field that a form asks for.
 *
 * @param shown what its input shows when nobody has typed anything
 * @param choices the values to choose from with their names
 */
record FormField(String id, InputKind kind, List<String> shown, List<Choice> choices) {

    /**
     * A value to choose.
     *
     * @param open whether it can be chosen anew; a disabled option only stays where it is
     */
    record Choice(String value, String label, boolean open) {}

    /** Whether something is kept that nobody could choose any more. */
    boolean keepsWhatIsClosed(List<String> typed) {
        return choices.stream().anyMatch(choice -> !choice.open() && typed.contains(choice.value()));
    }

    /** What the input shows now. */
    List<String> shownAfter(SubmittedValues typed) {
        return typed.has(id) ? typed.all(id) : shown;
    }
}
