package dev.partnerescalation.jira.brief;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page shows that previews the brief: the letter and what can be done with it, or why there is none for this reader. */
final class BriefPreview {

    private static final int LONGEST_KEY = 255;
    private static final String BRIEF = "partnerescalation.brief.";

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final InstalledObjects installed;
    private final BriefRefusals refusals;
    private final BriefWriter writer;
    private final BriefMail mails;
    private final BaseAddress address;
    private final MessageBundles texts;

    BriefPreview(
            IssueManager issues,
            PermissionManager permissions,
            InstalledObjects installed,
            BriefRefusals refusals,
            BriefWriter writer,
            BriefMail mails,
            BaseAddress address,
            MessageBundles texts) {
        this.issues = issues;
        this.permissions = permissions;
        this.installed = installed;
        this.refusals = refusals;
        this.writer = writer;
        this.mails = mails;
        this.address = address;
        this.texts = texts;
    }

    /**
     * What the template {@code brief/preview.vm} prints.
     *
     * @param lang of everything but the letter
     * @param errors why there is no letter
     * @param letters one, or none with an error
     */
    record View(String lang, String title, List<String> errors, List<Letter> letters) {}

    /** The letter and its bar. */
    record Letter(Bar bar, Brief brief) {}

    /**
     * What stands above the letter and is no part of it.
     *
     * @param mail opens the reader's mail program
     * @param mailCopy what is copied then, for pasting into the mail
     * @param copy hidden until a script runs
     * @param print what the button says that is hidden until a script runs
     * @param downloads what stands before the links
     */
    record Bar(
            String note,
            Link back,
            Link mail,
            Copy mailCopy,
            String copyText,
            Copy copy,
            String print,
            String downloads,
            List<Link> formats) {}

    /** A link. */
    record Link(String text, String url) {}

    /**
     * What a script copies.
     *
     * @param url where it is
     * @param done what is said then
     * @param failed what is said when the browser does not allow it
     */
    record Copy(String url, String done, String failed) {}

    /**
     * The page for one reader.
     *
     * @param key of the issue, as somebody typed it
     * @param reader somebody who is signed in
     */
    View view(String key, ApplicationUser reader) {
        Messages messages = texts.forUser(reader);
        Issue issue = key.length() > LONGEST_KEY ? null : issues.getIssueObject(key);
        if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)) {
            return saying(messages, messages.text("partnerescalation.rest.error.no-issue"));
        }
        if (!installed.snapshot().isEscalation(issue)) {
            return saying(messages, messages.text("partnerescalation.rest.error.other-type", issue.getKey()));
        }
        return refusals.of(issue, reader, messages)
                .map(sentence -> saying(messages, sentence))
                .orElseGet(() -> new View(
                        messages.languageTag(),
                        messages.text(BRIEF + "page.title", issue.getKey()),
                        List.of(),
                        List.of(new Letter(bar(issue, reader, messages), writer.write(issue, reader)))));
    }

    private static View saying(Messages messages, String sentence) {
        return new View(messages.languageTag(), messages.text(BRIEF + "button"), List.of(sentence), List.of());
    }

    private Bar bar(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        String base = address.path();
        String key = issue.getKey();
        String failed = messages.text("partnerescalation.panel.brief.copy-failed");
        String link = mails.of(issue, reader).map(BriefMail.Mail::link).orElse("mailto:");
        return new Bar(
                messages.text(BRIEF + "page"),
                new Link(messages.text(BRIEF + "back", key), base + "/browse/" + key),
                new Link(messages.text(BRIEF + "email"), link),
                new Copy(BriefLinks.document(base, key, "text"), messages.text(BRIEF + "email.done"), failed),
                messages.text(BRIEF + "copy"),
                new Copy(
                        BriefLinks.document(base, key, "markdown"),
                        messages.text("partnerescalation.panel.brief.copied"),
                        failed),
                messages.text(BRIEF + "print"),
                messages.text(BRIEF + "download.as"),
                List.of(
                        new Link("HTML", BriefLinks.download(base, key, "html")),
                        new Link("Markdown", BriefLinks.download(base, key, "markdown")),
                        new Link(messages.text(BRIEF + "text"), BriefLinks.download(base, key, "text"))));
    }
}
