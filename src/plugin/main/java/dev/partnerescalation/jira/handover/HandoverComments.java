package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.brief.BriefForMany;
import dev.partnerescalation.jira.brief.BriefLinks;
import dev.partnerescalation.jira.brief.BriefWriter;
import dev.partnerescalation.jira.brief.TextBrief;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes comments about a hand-over. A comment has many readers, so what the app says is in the default language of Jira, and the brief
 * names no linked issue: who may browse one can depend on who reported it, who works on it and on its security level, so no rule says
 * that everybody who sees the escalation may see it.
 */
final class HandoverComments {

    /**
     * What Jira lets people type into a comment unless an administrator changes it (jira-evidence.md, "Settings, locks,
     * comments").
     */
    private static final int LONGEST = 32_767;

    private static final String FRAME = "{noformat}";

    private final CommentManager comments;
    private final BriefWriter briefs;
    private final BaseAddress address;
    private final MessageBundles texts;

    HandoverComments(CommentManager comments, BriefWriter briefs, BaseAddress address, MessageBundles texts) {
        this.comments = comments;
        this.briefs = briefs;
        this.address = address;
        this.texts = texts;
    }

    /** Adds the brief as it is now. */
    void brief(Issue issue, @Nullable ApplicationUser author, Optional<Long> roleId) {
        BriefForMany brief = briefs.writeForMany(issue, author);
        String text = harmless(TextBrief.of(brief.brief()));
        add(issue, author, framed(text, brief.unnamed() == 0 ? "" : note("examples", issue), issue), roleId);
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

    private String framed(String text, String note, Issue issue) {
        String whole = FRAME + "\n" + text + FRAME + note;
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String shortened = note("shortened", issue);
        int room = LONGEST - (FRAME + "\n" + FRAME + shortened).length();
        String start = text.substring(0, Math.min(room, text.length()));
        return FRAME + "\n" + start.substring(0, start.lastIndexOf('\n') + 1) + FRAME + shortened;
    }

    /** Says below the brief where the whole of it is, as far as its reader may read it. */
    private String note(String key, Issue issue) {
        String page = BriefLinks.page(address.canonical(), issue.getKey());
        return "\n\n" + messages().text("partnerescalation.handover.comment." + key, page);
    }
}
