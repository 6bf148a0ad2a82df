package dev.partnerescalation.host.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.store.ContextStore;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.RestResources;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;

/** A seeded Jira in memory with issues and their REST resources, without web server and apps. */
final class IssueJira extends ExternalResource {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final CurrentUser current = new CurrentUser();
    private final Map<String, Object> appClasses = new HashMap<>();
    private Database database;
    private Domain domain;
    private RestResources rest;
    private Map<Class<?>, Object> services;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        BaseUrl url = new BaseUrl();
        url.set("http://localhost:2990/jira");
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        domain = new Domain(database, proxies, current, name -> Optional.ofNullable(appClasses.get(name)), url, clock);
        domain.seedWhenEmpty(false);
        rest = new RestResources(domain);
        services = domain.services();
    }

    @Override
    protected void after() {
        database.close();
    }

    Domain domain() {
        return domain;
    }

    <T> T resource(Class<T> type) {
        return Stream.concat(
                        rest.ofJira().stream(), rest.others().values().stream().flatMap(List::stream))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    <T> T service(Class<T> api) {
        return api.cast(services.get(api));
    }

    User user(String name) {
        return in(() -> domain.users().users().byName(name).orElseThrow());
    }

    /** Does something as somebody in one transaction, as a request does. */
    <T> T as(String name, Supplier<T> work) {
        return in(() -> current.as(domain.users().users().byName(name).orElseThrow(), work));
    }

    <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }

    /** What somebody is refused; fails if nothing is. */
    Fault refused(String name, Supplier<?> work) {
        try {
            Object result = as(name, work);
            throw new AssertionError("Not refused: " + result);
        } catch (Fault fault) {
            return fault;
        }
    }

    /** Lets an object hear what happens. */
    void listener(Object listener) {
        service(EventPublisher.class).register(listener);
    }

    /** Makes a class that workflows can name. */
    void appClass(String className, Object instance) {
        appClasses.put(className, instance);
    }

    /** Adds a custom field for every project and type, on all screens of Jira's default screen scheme. */
    CustomFieldRow field(String type, String... options) {
        return in(() -> {
            FieldStore fields = new FieldStore(database);
            CustomFieldRow row = fields.create("Field " + type, "", TYPES + type, null);
            long configId = new ContextStore(database)
                    .create(row.fieldId(), "Default", "", List.of(), true, List.of())
                    .configId();
            for (int i = 0; i < options.length; i++) {
                fields.createOption(configId, null, i, options[i]);
            }
            putOnEveryScreen(row.fieldId());
            return row;
        });
    }

    void putOnEveryScreen(String fieldId) {
        in(() -> {
            ScreenStore screens = new ScreenStore(database);
            screens.all().forEach(screen -> {
                TabRow tab = screens.tabs(screen.id()).get(0);
                List<String> all = new ArrayList<>(tab.fieldIds());
                if (!screens.fieldIdsOf(screen.id()).contains(fieldId)) {
                    all.add(fieldId);
                    screens.update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), all));
                }
            });
            return null;
        });
    }

    /** Changes the XML of Jira's default workflow. */
    void workflow(Function<String, String> change) {
        in(() -> {
            WorkflowStore workflows = new WorkflowStore(database);
            WorkflowRow old = workflows.byName("jira").orElseThrow();
            workflows.save(new WorkflowRow(
                    old.name(), null, old.description(), change.apply(old.xml()), true, null, old.updated()));
            return null;
        });
    }

    /** Creates an issue as Claire and gives its key. */
    String create(String project, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("id", "3"));
        fields.putIfAbsent("summary", "A task");
        return as("claire", () -> create(Map.of("fields", fields)));
    }

    String create(Map<String, Object> body) {
        Map<?, ?> reference =
                (Map<?, ?>) resource(IssueResource.class).create(body).getEntity();
        return String.valueOf(reference.get("key"));
    }

    MutableIssue issue(String key) {
        return in(() -> service(IssueManager.class).getIssueObject(key));
    }

    IssueRow row(String key) {
        return in(() -> new IssueStore(database).byKey(key).orElseThrow());
    }

    long count(String table) {
        return in(() -> database.handle()
                .createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
