package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, to whom, in which language.
 *
 * @param reader null when unauthenticated
 */
record PanelRequest(Issue issue, @Nullable ApplicationUser reader, Messages messages) {

    private static final String PANEL = "partnerescalation.panel.";

    /** A text of the panel. */
    String text(String key, Object... arguments) {
        return messages.text(PANEL + key, arguments);
    }
}
