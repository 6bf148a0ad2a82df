package dev.partnerescalation.host.user;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.page.ProfilePage;
import dev.partnerescalation.host.page.SignInPage;
import dev.partnerescalation.host.rest.JsonTimes;
import dev.partnerescalation.host.rest.MyselfResource;
import dev.partnerescalation.host.rest.PersonBean;
import dev.partnerescalation.host.rest.ServerInfoResource;
import dev.partnerescalation.host.rest.SessionResource;
import dev.partnerescalation.host.rest.TokenResource;
import dev.partnerescalation.host.rest.UserResource;
import dev.partnerescalation.host.sal.SalServices;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.TokenStore;
import dev.partnerescalation.host.store.UserStore;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.text.I18nServices;
import dev.partnerescalation.host.web.BaseUrl;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.LocalVelocityRequestContextFactory;
import dev.partnerescalation.host.web.filter.AuthenticationFilter;
import dev.partnerescalation.host.web.filter.BodyLimitFilter;
import dev.partnerescalation.host.web.filter.FormTokenFilter;
import dev.partnerescalation.host.web.filter.HostHeaderFilter;
import dev.partnerescalation.host.web.filter.SecurityHeaderFilter;
import dev.partnerescalation.host.web.filter.XsrfFilter;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything of local Jira that is about people: accounts, permissions, languages, signing in, and what SAL offers to apps. */
public final class UserWiring {

    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String EVERYBODY = "jira-software-users";

    /** What people can choose to read: the languages with texts, and French, which no app here speaks. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.US, new Locale("nl", "NL"), Locale.GERMANY, Locale.FRANCE);

    private final Database database;
    private final CurrentUser current;
    private final Clock clock;
    private final BaseUrl url;
    private final Users users;
    private final GrantStore grants;
    private final Permissions permissions;
    private final AppTexts texts = new AppTexts();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /**
     * Puts the parts together.
     *
     * @param url says where this Jira answers, once it listens
     */
    public UserWiring(Database database, ApiProxies proxies, CurrentUser current, Clock clock, BaseUrl url) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.url = url;
        this.users =
                new Users(new UserStore(database), new TokenStore(database), proxies, clock, texts.defaultLocale());
        this.grants = new GrantStore(database);
        this.permissions = new Permissions(grants, users);
        services.putAll(new I18nServices(proxies, users, texts).services());
        services.putAll(new SalServices(database, proxies).services());
        services.put(
                JiraAuthenticationContext.class,
                proxies.service(JiraAuthenticationContext.class, new LocalAuthenticationContext(current, users)));
        services.put(VelocityRequestContextFactory.class, LocalVelocityRequestContextFactory.service(proxies, url));
        services.put(
                UserPreferencesManager.class,
                proxies.service(UserPreferencesManager.class, new LocalUserPreferencesManager(users, proxies)));
        services.put(
                PermissionManager.class,
                proxies.service(PermissionManager.class, new LocalPermissionManager(permissions, users)));
        services.put(
                GlobalPermissionManager.class,
                proxies.service(GlobalPermissionManager.class, new LocalGlobalPermissionManager(permissions, users)));
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
    public AppTexts texts() {
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
                new ServerInfoResource(current, url, clock, new JsonTimes(current)));
    }

    /** Resources below other roots. */
    public Map<String, List<Object>> otherRest() {
        return Map.of(
                "/rest/auth/1", List.of(new SessionResource(current, users, url)),
                "/rest/pat/latest", List.of(new TokenResource(current, users, new JsonTimes(current), clock)));
    }

    /** Pages about the visitor: signing in and out, the profile. */
    public List<Object> pages(PageRenderer pages) {
        return List.of(new SignInPage(pages, users, url), new ProfilePage(pages, current, users, LANGUAGES));
    }

    /** What every request passes, in this order. */
    public List<Filter> doors(CurrentRequest visit) {
        return List.of(
                new SecurityHeaderFilter(),
                new HostHeaderFilter(url),
                new BodyLimitFilter(),
                new AuthenticationFilter(database, users, current),
                new XsrfFilter(url),
                new FormTokenFilter(visit));
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
        User user = users.create(name, name, displayName, name + "@example.com", locale, zone);
        for (String group : groups) {
            users.addToGroup(user, group);
        }
    }
}
