package dev.partnerescalation.jira.dialog;

import java.util.List;
import java.util.Optional;

/**
 * What one reader may know about the examples of an escalation.
 *
 * @param linkTypeId the type by which new examples are linked; empty if there is none
 * @param linkType what that type is called from the side of the escalation, such as "is supported by example"
 * @param webLinks whether web links count
 * @param linked what is linked, that which counts first
 * @param hidden how many linked issues the reader may not browse
 * @param suggestions issues that could be linked, at most {@value SuggestedExamples#MOST}
 */
public record Examples(
        Optional<Long> linkTypeId,
        String linkType,
        boolean webLinks,
        List<Linked> linked,
        int hidden,
        List<Suggested> suggestions) {

    /** Copies the lists. */
    public Examples {
        linked = List.copyOf(linked);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Something that is linked.
     *
     * @param key of an issue; empty for a web link
     * @param title as somebody wrote it
     * @param url where it can be read; a web link that is no address of the web has none, because a browser might run it
     * @param counts whether it is an example
     * @param exchangeable the number of the link that could be replaced by one that counts; empty where that would not help
     * @param words how the link reads from the side of the escalation; empty for a web link
     */
    public record Linked(
            Optional<String> key,
            String title,
            Optional<String> url,
            boolean counts,
            Optional<Long> exchangeable,
            String words) {}

    /** An issue that could be linked. */
    public record Suggested(String key, String title, String status) {}
}
