package dev.partnerescalation.host.user;

/** Plays {@code ApplicationUser}. */
record LocalApplicationUser(User user) {

    Long getId() {
        return user.id();
    }

    String getKey() {
        return user.key();
    }

    String getName() {
        return user.name();
    }

    String getUsername() {
        return user.name();
    }

    String getDisplayName() {
        return user.displayName();
    }

    String getEmailAddress() {
        return user.email();
    }

    long getDirectoryId() {
        return 1L;
    }

    boolean isActive() {
        return user.active();
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
