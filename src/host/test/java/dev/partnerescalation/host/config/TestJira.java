package dev.partnerescalation.host.config;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** A seeded configuration in memory, with Jira's services and without accounts, web server or apps. */
final class TestJira extends ExternalResource {

    static final Locale GERMAN = new Locale("de", "DE");
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final List<String> PEOPLE = List.of("admin", "claire", "anneke", "johann", "agency");

    private final CurrentUser current = new CurrentUser();
    private final RefusedCalls refusedCalls = new RefusedCalls();
    private final Map<String, String> bundle = new HashMap<>();
    private Database database;
    private ConfigStores stores;
    private ConfigObjects objects;
    private Map<Class<?>, Object> services;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        stores = ConfigStores.in(database);
        database.inTransaction(this::seed);
        ApiProxies proxies = new ApiProxies(
                refusedCalls,
                new FaultInjection(),
                call -> database.inTransaction(() -> {
                    try {
                        return call.make();
                    } catch (RuntimeException | Error fault) {
                        throw fault;
                    } catch (Throwable fault) {
                        throw new IllegalStateException(fault);
                    }
                }));
        Translations translations = new Translations(
                stores.translations(), (locale, key) -> Optional.ofNullable(bundle.get(locale + " " + key)), Locale.US);
        UserDirectory people = new Everybody(proxies);
        objects = new ConfigObjects(stores, proxies, new ConfigReader(current, translations), people);
        services =
                new ConfigServices(objects, Clock.fixed(NOW, ZoneOffset.UTC), () -> List.of(Locale.US, GERMAN)).all();
    }

    private void seed() {
        for (String name : PEOPLE) {
            database.handle()
                    .execute(
                            "insert into app_user (user_key, user_name, display_name, email, password_hash, locale,"
                                    + " time_zone, active) values (?, ?, ?, '', '', 'en_US', 'UTC', true)",
                            "KEY-" + name,
                            name,
                            name);
        }
        new ConfigSeed(stores).run();
    }

    @Override
    protected void after() {
        database.close();
    }

    <T> T service(Class<T> api) {
        return api.cast(services.get(api));
    }

    ConfigStores stores() {
        return stores;
    }

    ConfigObjects objects() {
        return objects;
    }

    RefusedCalls refusedCalls() {
        return refusedCalls;
    }

    ApplicationUser admin() {
        return objects.person("KEY-admin");
    }

    ApplicationUser claire() {
        return objects.person("KEY-claire");
    }

    /** Adds a text to what the installed bundles say. */
    void text(Locale locale, String key, String text) {
        bundle.put(locale + " " + key, text);
    }

    <T> T change(Supplier<T> work) {
        return database.inTransaction(work);
    }

    void change(Runnable work) {
        database.inTransaction(work);
    }

    /** Runs the work as somebody who reads this language. */
    String in(Locale locale, Supplier<String> work) {
        return current.as(new User("KEY-x", "x", "X", "", locale, ZoneOffset.UTC, true, 1), work);
    }

    /** Stores an issue without any history, as far as the configuration looks at issues. */
    void issue(String projectKey, long typeId, String workflow) {
        change(() -> {
            long entry = database.handle()
                    .createUpdate("insert into workflow_entry (workflow_name, state) values (?, 1)")
                    .bind(0, workflow)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            long project = stores.projects().byKey(projectKey).orElseThrow().id();
            database.handle()
                    .execute(
                            "insert into issue (project_id, issue_number, issue_type_id, summary, status_id, created_at,"
                                    + " updated_at, workflow_entry_id)"
                                    + " values (?, ?, ?, 'x', 1, current_timestamp, current_timestamp, ?)",
                            project,
                            entry,
                            typeId,
                            entry);
        });
    }

    long count(String table) {
        return change(() -> database.handle()
                .createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    void sql(String statement, Object... arguments) {
        change(() -> {
            database.handle().execute(statement, arguments);
        });
    }

    private record Everybody(ApiProxies proxies) implements UserDirectory {

        @Override
        public Optional<ApplicationUser> byKey(String userKey) {
            return PEOPLE.stream()
                    .filter(name -> userKey.equals("KEY-" + name))
                    .findFirst()
                    .map(name -> proxies.entity(ApplicationUser.class, new Account(name)));
        }

        @Override
        public boolean administers(ApplicationUser user) {
            return user != null && user.getName().equals("admin");
        }
    }

    private record Account(String name) implements ApplicationUser {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getKey() {
            return "KEY-" + name;
        }

        @Override
        public String getDisplayName() {
            return name;
        }

        @Override
        public String getEmailAddress() {
            return name + "@example.com";
        }
    }
}
