package dev.partnerescalation.host.issue;

/** Where an issue is: what a field offers depends on it. */
public record IssueContext(long projectId, long typeId) {}
