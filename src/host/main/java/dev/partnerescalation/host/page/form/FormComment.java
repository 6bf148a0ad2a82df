package dev.partnerescalation.host.page.form;

import java.util.List;

/** The comment at the end of a form, as a template prints it; {@code offered} is false for those who must not comment. */
public record FormComment(boolean offered, String body, List<FormChoice> levels, String error, String levelError) {

    static final FormComment NONE = new FormComment(false, "", List.of(), "", "");
}
