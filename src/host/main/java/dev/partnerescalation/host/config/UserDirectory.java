package dev.partnerescalation.host.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** What configuration needs to know about accounts. */
interface UserDirectory {

    /** The account with this key. */
    Optional<ApplicationUser> byKey(String userKey);

    /** Whether the account administers Jira; null, which is unauthenticated, does not. */
    boolean administers(ApplicationUser user);
}
