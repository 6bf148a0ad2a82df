package dev.partnerescalation.host.page.issue;

/**
 * A comment that the reader may read.
 *
 * @param visibleTo the role or group that it is restricted to; empty for everybody
 * @param deletable whether the reader may delete it
 */
record CommentView(
        String id, String author, DateView created, boolean edited, String body, String visibleTo, boolean deletable)
        implements ActivityEntry {

    @Override
    public String kind() {
        return "comment";
    }
}
