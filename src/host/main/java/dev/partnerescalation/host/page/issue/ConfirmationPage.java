package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.store.IssueRow;
import java.util.Map;

/** The question before something is deleted: reading an address never changes anything. */
final class ConfirmationPage {

    private ConfirmationPage() {}

    /**
     * The page; its {@code fields} and {@code quote} can still be given.
     *
     * @param action where the answer goes, below the context path
     */
    static Page page(String title, String question, String action, IssueRow issue) {
        return Page.of("issue/confirm", title + ": " + issue.key())
                .with("heading", title)
                .with("question", question)
                .with("quote", "")
                .with("action", action)
                .with("key", issue.key())
                .with("fields", Map.of("id", Long.toString(issue.id())));
    }
}
