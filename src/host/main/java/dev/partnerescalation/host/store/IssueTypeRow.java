package dev.partnerescalation.host.store;

/** An issue type as stored: its own words, not yet translated for a reader. */
public record IssueTypeRow(
        long id, String name, String description, String iconUrl, long avatarId, boolean subtask, int sequence) {}
