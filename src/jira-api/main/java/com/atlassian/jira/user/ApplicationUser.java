package com.atlassian.jira.user;

import java.security.Principal;

/** An account. The key never changes; the display name is for people. A public app built for Jira 11.3.1 uses it. */
public interface ApplicationUser extends Principal {

    String getDisplayName();

    String getEmailAddress();

    String getKey();

    /** The name of the account, as forms send it; it can change. */
    @Override
    String getName();
}
