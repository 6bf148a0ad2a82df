package dev.partnerescalation.host.user;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.host.page.Pages;
import dev.partnerescalation.host.page.ProfilePage;
import dev.partnerescalation.host.page.SignInPage;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.rest.MyselfResource;
import dev.partnerescalation.host.rest.PersonBean;
import dev.partnerescalation.host.rest.ServerInfoResource;
import dev.partnerescalation.host.rest.SessionResource;
import dev.partnerescalation.host.rest.Times;
import dev.partnerescalation.host.rest.TokenResource;
import dev.partnerescalation.host.rest.UserResource;
import dev.partnerescalation.host.sal.SalServices;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.TokenStore;
import dev.partnerescalation.host.store.UserStore;
import dev.partnerescalation.host.text.Texts;
import dev.partnerescalation.host.text.WordServices;
import dev.partnerescalation.host.web.BaseUrl;
import dev.partnerescalation.host.web.CurrentVisit;
import dev.partnerescalation.host.web.PlayedRequestContexts;
import dev.partnerescalation.host.web.door.AuthenticationDoor;
import dev.partnerescalation.host.web.door.HeaderDoor;
import dev.partnerescalation.host.web.door.HostDoor;
import dev.partnerescalation.host.web.door.LimitDoor;
import dev.partnerescalation.host.web.door.VisitDoor;
import dev.partnerescalation.host.web.door.XsrfDoor;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything of local Jira that is about people: accounts, permissions, languages, signing in, and what SAL offers to apps. */
public final class UserModule {

    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String EVERYBODY = "jira-software-users";

    /** What people can choose to read: the languages with texts, and French, which no app here speaks. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.US, new Locale("nl", "NL"), Locale.GERMANY, Locale.FRANCE);

    /** The demo's passwords are no secrets, so all hosts of one process share their hashes; each takes some 50 ms to make. */
    private static final Map<String, String> DEMO_HASHES = new ConcurrentHashMap<>();

    private final Database database;
    private final CurrentUser current;
    private final Clock clock;
    private final BaseUrl url;
    private final Users users;
    private final GrantStore grants;
    private final Permissions permissions;
    private final Texts texts = new Texts();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /**
     * Puts the parts together.
     *
     * @param url says where this Jira answers, once it listens
     */
    public UserModule(Database database, Played played, CurrentUser current, Clock clock, BaseUrl url) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.url = url;
        this.users = new Users(new UserStore(database), new TokenStore(database), played, clock, texts.defaultLocale());
        this.grants = new GrantStore(database);
        this.permissions = new Permissions(grants, users);
        WordServices words = new WordServices(played, current, users, texts);
        services.putAll(words.services());
        services.putAll(new SalServices(database, played).services());
        services.put(
                JiraAuthenticationContext.class,
                played.service(
                        JiraAuthenticationContext.class,
                        new PlayedAuthenticationContext(current, users, texts.defaultLocale(), words::helper)));
        services.put(VelocityRequestContextFactory.class, PlayedRequestContexts.service(played, url));
        services.put(UserManager.class, played.service(UserManager.class, new PlayedUserManager(users)));
        services.put(
                UserPreferencesManager.class,
                played.service(UserPreferencesManager.class, new PlayedUserPreferencesManager(users, played)));
        services.put(
                PermissionManager.class,
                played.service(PermissionManager.class, new PlayedPermissionManager(permissions, users)));
        services.put(
                GlobalPermissionManager.class,
                played.service(GlobalPermissionManager.class, new PlayedGlobalPermissionManager(permissions, users)));
    }

    /** The accounts. */
    public Users users() {
        return users;
    }

    /** Who may do what. */
    public Permissions permissions() {
        return permissions;
    }

    /** The words of Jira and of the apps. */
    public Texts texts() {
        return texts;
    }

    /** What is played of Jira's API here. */
    public Map<Class<?>, Object> services() {
        return services;
    }

    /** Resources below {@code /rest/api/2}. */
    public List<Object> restResources() {
        PersonBean bean = new PersonBean(url);
        return List.of(
                new MyselfResource(current, users, bean),
                new UserResource(current, users, bean),
                new ServerInfoResource(current, url, clock, new Times(current)));
    }

    /** Resources below other roots. */
    public Map<String, List<Object>> otherRest() {
        return Map.of(
                "/rest/auth/1", List.of(new SessionResource(current, users, url)),
                "/rest/pat/latest", List.of(new TokenResource(current, users, new Times(current), clock)));
    }

    /** Pages about the visitor: signing in and out, the profile. */
    public List<Object> pages(Pages pages) {
        return List.of(new SignInPage(pages, users, url), new ProfilePage(pages, current, users, LANGUAGES));
    }

    /** What every request passes, in this order. */
    public List<Filter> doors(CurrentVisit visit) {
        return List.of(
                new HeaderDoor(),
                new HostDoor(url),
                new LimitDoor(),
                new AuthenticationDoor(database, users, current),
                new XsrfDoor(url),
                new VisitDoor(visit));
    }

    /** The accounts of the demo; a password is the account's name. */
    public void seed() {
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        account("admin", "Ada Admin", Locale.US, amsterdam, ADMINISTRATORS, EVERYBODY);
        account("claire", "Claire Collins", Locale.US, ZoneId.of("Europe/London"), EVERYBODY);
        account("anneke", "Anneke de Vries", new Locale("nl", "NL"), amsterdam, EVERYBODY);
        account("johann", "Johann Krause", Locale.GERMANY, ZoneId.of("Europe/Berlin"), EVERYBODY);
        account("agency", "Agency Partner", Locale.US, amsterdam, EVERYBODY);
        grants.grantGlobal("ADMINISTER", ADMINISTRATORS);
        grants.grantGlobal("SYSTEM_ADMIN", ADMINISTRATORS);
        grants.grantGlobal("USER_PICKER", EVERYBODY);
        grants.grantGlobal("BULK_CHANGE", EVERYBODY);
    }

    private void account(String name, String displayName, Locale locale, ZoneId zone, String... groups) {
        String hash = DEMO_HASHES.computeIfAbsent(name, Secrets::hashPassword);
        User user = users.create(name, name, hash, displayName, name + "@example.com", locale, zone);
        for (String group : groups) {
            users.addToGroup(user, group);
        }
    }
}
