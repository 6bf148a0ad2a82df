package dev.partnerescalation.host.config;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.rest.Beans;
import dev.partnerescalation.host.rest.Times;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserModule;
import dev.partnerescalation.host.web.BaseUrl;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything about configuration: its stores, Jira's services for it, its REST resources and what a new Jira begins with. */
public final class ConfigModule {

    private final JiraStores stores;
    private final People people;
    private final UserModule users;
    private final Clock clock;
    private final Translations translations;
    private final JiraObjects objects;
    private final Beans beans;
    private final Times times;
    private final ConfigRest rest;

    public ConfigModule(
            Database database, Played played, CurrentUser current, UserModule users, BaseUrl url, Clock clock) {
        this.stores = JiraStores.in(database);
        this.users = users;
        this.people = new Accounts(users);
        this.clock = clock;
        this.translations = new Translations(stores.translations(), users.texts()::raw, Locale.US);
        this.objects = new JiraObjects(stores, played, new Reader(current, translations, url), people);
        this.beans = new Beans(translations, current, url);
        this.times = new Times(current);
        this.rest = new ConfigRest(stores, beans, times, current, users);
    }

    /** What is stored as objects of Jira's API. */
    public JiraObjects objects() {
        return objects;
    }

    /** Names in a reader's language. */
    public Translations translations() {
        return translations;
    }

    /** Things as REST shows them. */
    public Beans beans() {
        return beans;
    }

    /** Moments as REST shows them. */
    public Times times() {
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

    private record Accounts(UserModule module) implements People {

        @Override
        public Optional<ApplicationUser> byKey(String userKey) {
            return module.users().byKey(userKey).map(module.users()::played);
        }

        @Override
        public boolean administers(ApplicationUser user) {
            return user != null && module.permissions().global(module.users().of(user), "ADMINISTER");
        }
    }
}
