package dev.partnerescalation.host.user;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.LoginStore;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.store.SecurityLevelStore;
import dev.partnerescalation.host.store.TokenStore;
import dev.partnerescalation.host.store.UserStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The accounts and permissions of one local Jira, with Jira's services for them. */
public final class UserComponents {

    private final ApiProxies proxies;
    private final CurrentUser current;
    private final Users users;
    private final GrantStore grants;
    private final Permissions permissions;

    /** @param defaultLocale the language of whoever is not signed in */
    public UserComponents(
            Database database, ApiProxies proxies, CurrentUser current, Clock clock, Locale defaultLocale) {
        this.proxies = proxies;
        this.current = current;
        MembershipStore members = new MembershipStore(database);
        this.users = new Users(
                new UserStore(database),
                members,
                new LoginStore(database),
                new TokenStore(database),
                proxies,
                clock,
                defaultLocale);
        this.grants = new GrantStore(database);
        this.permissions = new Permissions(grants, new SecurityLevelStore(database), members);
    }

    /** Who acts in the current thread. */
    public CurrentUser current() {
        return current;
    }

    /** The accounts. */
    public Users users() {
        return users;
    }

    /** Who may do what. */
    public Permissions permissions() {
        return permissions;
    }

    /** The check for what only administrators of Jira may do. */
    public Administrators administrators() {
        return new Administrators(current, permissions);
    }

    /** Jira's services for users, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(
                JiraAuthenticationContext.class,
                proxies.service(JiraAuthenticationContext.class, new LocalAuthenticationContext(current, users)));
        services.put(
                UserPreferencesManager.class,
                proxies.service(UserPreferencesManager.class, new LocalUserPreferencesManager(users, proxies)));
        services.put(
                PermissionManager.class,
                proxies.service(PermissionManager.class, new LocalPermissionManager(permissions, users)));
        services.put(
                GlobalPermissionManager.class,
                proxies.service(GlobalPermissionManager.class, new LocalGlobalPermissionManager(permissions, users)));
        return services;
    }

    /** Creates the accounts of the demo, in an empty database. */
    public void seed() {
        new UserSeed(users, grants).run();
    }
}
