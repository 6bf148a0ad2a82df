package dev.partnerescalation.host.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** What configuration needs to know about people. */
interface UserDirectory {

    /** The account with this key. */
    Optional<ApplicationUser> byKey(String userKey);

    /** Whether the account administers Jira; nobody (null) does not. */
    boolean administers(ApplicationUser user);
}
