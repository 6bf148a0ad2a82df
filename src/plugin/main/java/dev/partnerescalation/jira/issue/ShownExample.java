package dev.partnerescalation.jira.issue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An example as a document names it.
 *
 * @param reference the key of an issue; empty for a web link
 * @param title of the issue or the link, as somebody wrote it; the address where a link has none
 * @param date on which an issue was created
 * @param url where it can be read; always http or https
 * @param description what somebody wrote about an issue, as it is stored; empty for none
 */
public record ShownExample(
        Optional<String> reference, String title, Optional<LocalDate> date, String url, Optional<String> description) {}
