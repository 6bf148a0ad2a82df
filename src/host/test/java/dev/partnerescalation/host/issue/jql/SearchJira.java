package dev.partnerescalation.host.issue.jql;

import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.RestResources;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** A seeded Jira in memory that is searched by its REST resource; it is ten o'clock on 20 November 2026, UTC. */
final class SearchJira extends ExternalResource {

    private final CurrentUser current = new CurrentUser();
    private Database database;
    private Domain domain;
    private RestResources rest;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
        domain = new Domain(database, proxies, current, name -> Optional.empty(), new BaseUrl(), clock);
        domain.seedWhenEmpty(false);
        rest = new RestResources(domain);
    }

    @Override
    protected void after() {
        database.close();
    }

    private <T> T as(String user, Supplier<T> work) {
        return database.inTransaction(
                () -> current.as(domain.users().users().byName(user).orElseThrow(), work));
    }

    private <T> T resource(Class<T> type) {
        return rest.ofJira().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Creates a task as Claire, and then sets columns of its row, as {@code "status_id = 3"}. */
    String create(String project, String columns) {
        Map<String, Object> fields =
                Map.of("project", Map.of("key", project), "issuetype", Map.of("id", "3"), "summary", "A task");
        Map<?, ?> reference =
                (Map<?, ?>) as("claire", () -> resource(IssueResource.class).create(Map.of("fields", fields)))
                        .getEntity();
        database.inTransaction(
                () -> database.handle().execute("update issue set " + columns + " where id = " + reference.get("id")));
        return String.valueOf(reference.get("key"));
    }

    /** What SQL calls the key of an account. */
    static String key(String user) {
        return "(select user_key from app_user where user_name = '" + user + "')";
    }

    /** The keys of what somebody finds. */
    List<String> found(String user, String jql) {
        Map<String, Object> answer = as(user, () -> resource(SearchResource.class)
                .search(Map.of("jql", jql, "maxResults", 1000, "fields", List.of("summary"))));
        return ((List<?>) answer.get("issues"))
                .stream()
                        .map(issue -> String.valueOf(((Map<?, ?>) issue).get("key")))
                        .toList();
    }

    /** Why somebody's search is refused. */
    String refused(String user, String jql) {
        Fault fault = assertThrows(jql, Fault.class, () -> found(user, jql));
        if (fault.reason() != Fault.Reason.VALIDATION_FAILED) {
            throw fault;
        }
        return fault.messages().get(0);
    }
}
