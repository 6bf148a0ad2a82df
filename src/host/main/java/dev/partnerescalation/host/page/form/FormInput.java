package dev.partnerescalation.host.page.form;

import java.util.List;

/**
 * A field of a form as a template prints it. Texts are plain and empty when there are none.
 *
 * @param kind the input kind's name in templates
 * @param custom whether an administrator wrote the texts, and not Jira
 * @param target the id of the input that a link to the field leads to
 * @param value what stands in the input, where it is no choice
 */
record FormInput(
        String id,
        String kind,
        String label,
        boolean custom,
        String description,
        boolean required,
        String target,
        String value,
        List<FormChoice> choices,
        String error) {

    /** What assistive technology reads besides the label: the ids of description and error. */
    public String describedBy() {
        String help = description.isEmpty() ? "" : id + "-description";
        String fault = error.isEmpty() ? "" : id + "-error";
        return (help + " " + fault).strip();
    }
}
