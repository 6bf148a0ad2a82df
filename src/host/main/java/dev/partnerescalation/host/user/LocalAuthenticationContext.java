package dev.partnerescalation.host.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;

/** {@link JiraAuthenticationContext} over the user of the running thread. */
final class LocalAuthenticationContext implements JiraAuthenticationContext {

    private final CurrentUser current;
    private final Users users;

    LocalAuthenticationContext(CurrentUser current, Users users) {
        this.current = current;
        this.users = users;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get().map(users::applicationUser).orElse(null);
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        current.set(users.of(user));
    }

    @Override
    public void clearLoggedInUser() {
        current.set(null);
    }
}
