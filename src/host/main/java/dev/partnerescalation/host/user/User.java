package dev.partnerescalation.host.user;

import java.time.ZoneId;
import java.util.Locale;

/** An account of local Jira. The key never changes and is what other tables refer to; the name is what users sign in with. */
public record User(
        String key,
        String name,
        String displayName,
        String email,
        Locale locale,
        ZoneId zone,
        boolean active,
        long id) {}
