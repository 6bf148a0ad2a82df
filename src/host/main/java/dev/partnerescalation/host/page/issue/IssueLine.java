package dev.partnerescalation.host.page.issue;

/** An issue in a list. */
record IssueLine(
        String key,
        TranslatedName type,
        String summary,
        String assignee,
        String reporter,
        StatusView status,
        TranslatedName resolution,
        DateView updated) {}
