package dev.partnerescalation.host.store;

/** An issue type as stored; its texts are not translated yet. */
public record IssueTypeRow(
        long id, String name, String description, String iconUrl, long avatarId, boolean subtask, int sequence) {}
