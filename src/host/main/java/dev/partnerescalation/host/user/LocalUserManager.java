package dev.partnerescalation.host.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Plays {@code com.atlassian.jira.user.util.UserManager}: looking people up, not changing them. */
final class LocalUserManager {

    private final Users users;

    LocalUserManager(Users users) {
        this.users = users;
    }

    ApplicationUser getUserByKey(String key) {
        return shown(key == null ? Optional.empty() : users.byKey(key));
    }

    ApplicationUser getUserByName(String name) {
        return shown(name == null ? Optional.empty() : users.byName(name));
    }

    int getTotalUserCount() {
        return users.all().size();
    }

    boolean isUserExisting(ApplicationUser user) {
        return user != null && users.byKey(user.getKey()).isPresent();
    }

    private ApplicationUser shown(Optional<User> user) {
        return user.map(users::proxies).orElse(null);
    }
}
