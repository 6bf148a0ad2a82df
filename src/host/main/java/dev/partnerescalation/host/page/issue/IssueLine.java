package dev.partnerescalation.host.page.issue;

/** An issue in a list. */
public record IssueLine(
        String key,
        Named type,
        String summary,
        String assignee,
        String reporter,
        Status status,
        Named resolution,
        Moment updated) {}
