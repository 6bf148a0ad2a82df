package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

/** Signature of Jira's public type ApplicationUser, for compiling only. A public app built for Jira 11.3.1 uses it. */
public interface ApplicationUser extends Principal, WithId, WithKey {
    boolean equals(Object value);

    long getDirectoryId();

    String getDisplayName();

    String getEmailAddress();

    String getKey();

    String getName();

    String getUsername();

    int hashCode();

    boolean isActive();
}
