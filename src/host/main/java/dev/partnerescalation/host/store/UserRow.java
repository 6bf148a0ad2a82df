package dev.partnerescalation.host.store;

/** A stored account; locale and time zone as their codes. */
public record UserRow(
        String key,
        String name,
        String displayName,
        String email,
        String locale,
        String zone,
        boolean active,
        long id) {}
