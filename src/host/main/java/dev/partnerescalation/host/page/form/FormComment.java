package dev.partnerescalation.host.page.form;

import java.util.List;

/** The comment at the end of a form, as a template prints it; {@code available} is false for those who must not comment. */
record FormComment(boolean available, String body, List<FormChoice> levels, String error, String levelError) {

    static final FormComment NONE = new FormComment(false, "", List.of(), "", "");
}
