package dev.partnerescalation.host.page.issue;

/**
 * A comment that the reader may read.
 *
 * @param visibleTo the role or group that it is restricted to; empty for everybody
 * @param deletable whether the reader may delete it
 */
public record CommentView(
        String id, String author, Moment created, boolean edited, String body, String visibleTo, boolean deletable)
        implements Entry {

    @Override
    public String kind() {
        return "comment";
    }
}
