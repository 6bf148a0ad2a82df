package dev.partnerescalation.host.user;

import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.wiring.Domain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** The seeded accounts and projects in memory, and a clock that the test moves. */
final class UserServices extends ExternalResource {

    /** In Sydney, the zone of the tests, this hour came twice: clocks went back at 16:00 UTC. */
    static final Instant START = Instant.parse("2026-04-04T15:30:00Z");

    private final CurrentUser current = new CurrentUser();
    private Instant now = START;
    private Database database;
    private Domain domain;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        BaseUrl url = new BaseUrl();
        url.set("http://localhost:2990/jira");
        domain = new Domain(database, proxies, current, name -> Optional.empty(), url, clock);
        domain.seedWhenEmpty(false);
    }

    @Override
    protected void after() {
        database.close();
    }

    Users users() {
        return domain.users().users();
    }

    Permissions permissions() {
        return domain.users().permissions();
    }

    CurrentUser current() {
        return current;
    }

    <T> T service(Class<T> api) {
        return api.cast(domain.services().get(api));
    }

    User user(String name) {
        return users().byName(name).orElseThrow();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    <T> T change(Supplier<T> work) {
        return database.inTransaction(work);
    }

    void change(Runnable work) {
        database.inTransaction(work);
    }

    void sql(String statement, Object... arguments) {
        change(() -> {
            database.handle().execute(statement, arguments);
        });
    }

    String text(String query) {
        return change(() ->
                database.handle().createQuery(query).mapTo(String.class).list().toString());
    }

    long number(String query) {
        return change(
                () -> database.handle().createQuery(query).mapTo(Long.class).one());
    }
}
