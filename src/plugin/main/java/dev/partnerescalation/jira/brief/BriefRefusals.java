package dev.partnerescalation.jira.brief;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says to somebody who may browse an escalation why its brief is not for this person. */
public final class BriefRefusals {

    private static final String ERROR = "partnerescalation.rest.error.";

    private final BriefReaders readers;

    public BriefRefusals(BriefReaders readers) {
        this.readers = readers;
    }

    /**
     * Why this person may not read the brief of this escalation; empty for one who may.
     *
     * @param reader null for an unauthenticated person
     */
    public Optional<String> of(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        return readers.mayRead(issue, reader)
                ? Optional.empty()
                : Optional.of(sentence(readers.of(issue.getProjectId()), messages));
    }

    private static String sentence(BriefAudience audience, Messages messages) {
        if (audience instanceof BriefAudience.Role role) {
            return messages.text(ERROR + "brief-role", role.name());
        }
        if (audience instanceof BriefAudience.Nobody nobody) {
            return messages.text(ERROR + "brief-nobody", nobody.stored());
        }
        // Everybody who may browse the escalation may read its brief, so this person may not browse it.
        return messages.text(ERROR + "no-issue");
    }
}
