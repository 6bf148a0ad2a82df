package dev.partnerescalation.host.config;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.rest.Beans;
import dev.partnerescalation.host.rest.JsonTimes;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserWiring;
import dev.partnerescalation.host.web.BaseUrl;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything about configuration: its stores, Jira's services for it, its REST resources and what a new Jira begins with. */
public final class ConfigWiring {

    private final ConfigStores stores;
    private final UserDirectory people;
    private final UserWiring users;
    private final Clock clock;
    private final Translations translations;
    private final ConfigObjects objects;
    private final Beans beans;
    private final JsonTimes times;
    private final ConfigResources rest;

    public ConfigWiring(
            Database database, ApiProxies proxies, CurrentUser current, UserWiring users, BaseUrl url, Clock clock) {
        this.stores = ConfigStores.in(database);
        this.users = users;
        this.people = new Accounts(users);
        this.clock = clock;
        this.translations = new Translations(stores.translations(), users.texts()::raw, Locale.US);
        this.objects = new ConfigObjects(stores, proxies, new ConfigReader(current, translations), people);
        this.beans = new Beans(translations, current, url);
        this.times = new JsonTimes(current);
        this.rest = new ConfigResources(stores, beans, times, current, users);
    }

    /** What is stored as objects of Jira's API. */
    public ConfigObjects objects() {
        return objects;
    }

    /** Things as REST shows them. */
    public Beans beans() {
        return beans;
    }

    /** Moments as REST shows them. */
    public JsonTimes times() {
        return times;
    }

    /** Fills a new database; the accounts must be there already. */
    public void seed() {
        new Seed(stores).plant();
    }

    /** Jira's services for configuration, by interface. */
    public Map<Class<?>, Object> services() {
        return new ConfigServices(objects, people, clock, users.texts()::installedLocales).all();
    }

    /** The resources below {@code /rest/api/2}. */
    public List<Object> restResources() {
        return rest.ofJira();
    }

    /** The resources that Jira does not have, by root. */
    public Map<String, List<Object>> otherRest() {
        return Map.of("/rest/local-jira/1.0", rest.ofLocalJira());
    }

    private record Accounts(UserWiring module) implements UserDirectory {

        @Override
        public Optional<ApplicationUser> byKey(String userKey) {
            return module.users().byKey(userKey).map(module.users()::applicationUser);
        }

        @Override
        public boolean administers(ApplicationUser user) {
            return user != null && module.permissions().global(module.users().of(user), "ADMINISTER");
        }
    }
}
