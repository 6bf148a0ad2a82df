package dev.partnerescalation.host.page.form;

import java.util.List;

/** A tab of a screen with its fields, as a template prints it. */
record FormTab(String id, String name, List<FormInput> inputs) {

    /** Whether something is wrong with one of its fields. */
    public boolean wrong() {
        return inputs.stream().anyMatch(input -> !input.error().isEmpty());
    }
}
