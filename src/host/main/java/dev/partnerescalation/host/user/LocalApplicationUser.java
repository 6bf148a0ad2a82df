package dev.partnerescalation.host.user;

import com.atlassian.jira.user.ApplicationUser;

/** {@link ApplicationUser} over one account; equal when the keys are. */
record LocalApplicationUser(User user) implements ApplicationUser {

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalApplicationUser that && user.key().equals(that.user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}
