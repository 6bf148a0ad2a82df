package dev.partnerescalation.host.store;

/** A status as stored; the category is 2 (new), 4 (indeterminate), 3 (done) or 1 (undefined). */
public record StatusRow(long id, String name, String description, String iconUrl, long categoryId, int sequence) {}
