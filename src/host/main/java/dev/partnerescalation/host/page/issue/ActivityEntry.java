package dev.partnerescalation.host.page.issue;

/** Something that happened to an issue, as the activity module lists it. */
sealed interface ActivityEntry permits CommentView, ChangeView {

    /** {@code comment} or {@code change}. */
    String kind();

    DateView created();
}
