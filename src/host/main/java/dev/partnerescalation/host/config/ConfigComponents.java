package dev.partnerescalation.host.config;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.UserComponents;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The configuration of one local Jira: its stores, Jira's services for it, and what a new Jira begins with. */
public final class ConfigComponents {

    private final ConfigStores stores;
    private final ApiProxies proxies;
    private final UserDirectory people;
    private final AppTexts texts;
    private final BaseUrl url;
    private final Clock clock;
    private final Translations translations;
    private final ConfigObjects objects;

    public ConfigComponents(
            Database database, ApiProxies proxies, UserComponents users, AppTexts texts, BaseUrl url, Clock clock) {
        this.stores = ConfigStores.in(database);
        this.proxies = proxies;
        this.people = new Accounts(users);
        this.texts = texts;
        this.url = url;
        this.clock = clock;
        this.translations = new Translations(stores.translations(), texts::raw, Locale.US);
        this.objects = new ConfigObjects(stores, proxies, new ConfigReader(users.current(), translations), people);
    }

    /** Where the configuration is stored. */
    public ConfigStores stores() {
        return stores;
    }

    /** What is stored as objects of Jira's API. */
    public ConfigObjects objects() {
        return objects;
    }

    /** Names in a reader's language. */
    public Translations translations() {
        return translations;
    }

    /** Everything stored that concerns a project, for comparing before and after a change. */
    public Map<String, Object> report(ProjectRow project) {
        return new ConfigurationReport(stores).of(project);
    }

    /** Jira's services for configuration, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services =
                new LinkedHashMap<>(new ConfigServices(objects, clock, texts::installedLocales).all());
        services.put(ApplicationProperties.class, LocalApplicationProperties.service(proxies, url));
        return services;
    }

    /** Fills an empty database; the accounts must be there already. */
    public void seed() {
        new ConfigSeed(stores).run();
    }

    private record Accounts(UserComponents components) implements UserDirectory {

        @Override
        public Optional<ApplicationUser> byKey(String userKey) {
            return components.users().byKey(userKey).map(components.users()::applicationUser);
        }

        @Override
        public boolean administers(ApplicationUser user) {
            return user != null
                    && components.permissions().global(components.users().of(user), "ADMINISTER");
        }
    }
}
