package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.brief.BriefWriter;
import dev.partnerescalation.jira.brief.TextBrief;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes comments about a hand-over. A comment has many readers, so what the app says is in the default language of Jira, and the brief
 * names only what everybody who can see the escalation can see as well.
 */
final class HandoverComments {

    /**
     * What Jira lets people type into a comment unless an administrator changes it (jira-evidence.md, "Settings, locks,
     * comments").
     */
    private static final int LONGEST = 32_767;

    private static final String FRAME = "{noformat}";

    private final CommentManager comments;
    private final ProjectRoleManager roles;
    private final BriefWriter briefs;
    private final BaseAddress address;
    private final MessageBundles texts;

    HandoverComments(
            CommentManager comments,
            ProjectRoleManager roles,
            BriefWriter briefs,
            BaseAddress address,
            MessageBundles texts) {
        this.comments = comments;
        this.roles = roles;
        this.briefs = briefs;
        this.address = address;
        this.texts = texts;
    }

    /**
     * Checks that a role exists; a comment for a role that is gone could not be read by anybody.
     *
     * @throws CannotRecordException if not
     */
    void demandRole(Long roleId) {
        if (roles.getProjectRole(roleId) == null) {
            throw new CannotRecordException("partnerescalation.handover.error.role", roleId.toString());
        }
    }

    /** Adds the brief as it is now. */
    void brief(Issue issue, @Nullable ApplicationUser author, Optional<Long> roleId) {
        String text = TextBrief.of(briefs.writeForAll(issue, author), briefs.messages());
        add(issue, author, framed(harmless(text), issue), roleId);
    }

    /** Adds a comment. */
    void add(Issue issue, @Nullable ApplicationUser author, String text, Optional<Long> roleId) {
        // Without an event for the comment: the transition has one, and people shall not get two mails.
        if (roleId.isEmpty()) {
            comments.create(issue, author, text, false);
        } else {
            comments.create(issue, author, text, null, roleId.get(), false);
        }
    }

    /** Messages in the language that all readers share. */
    Messages messages() {
        return texts.forUser(null);
    }

    /** What somebody wrote must not end the frame early, and must not mention people: Jira would send them a mail. */
    private static String harmless(String text) {
        return text.replaceAll("(?i)\\{(?=noformat)", "{ ").replace("[~", "[ ~");
    }

    private String framed(String text, Issue issue) {
        String frame = FRAME + "\n%s" + FRAME;
        if (text.length() + frame.length() <= LONGEST) {
            return FRAME + "\n" + text + FRAME;
        }
        String note = "\n\n"
                + messages()
                        .text(
                                "partnerescalation.handover.comment.shortened",
                                address.canonical() + BaseAddress.REST + "/issue/" + issue.getKey()
                                        + "/brief?format=html");
        String start = text.substring(0, LONGEST - frame.length() - note.length());
        return FRAME + "\n" + start.substring(0, start.lastIndexOf('\n') + 1) + FRAME + note;
    }
}
