package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.Call;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.ContextStore;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueStore;
import dev.partnerescalation.host.store.OptionRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import dev.partnerescalation.host.store.TranslationRow;
import dev.partnerescalation.host.store.TranslationStore;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.HttpServer;
import dev.partnerescalation.host.web.PageApp;
import dev.partnerescalation.host.web.RestApps;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.Filters;
import dev.partnerescalation.host.wiring.PageResources;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.FormElement;
import org.junit.rules.ExternalResource;

/** A seeded Jira in memory behind a web server with its REST API and its pages about issues, without apps. */
public final class FormJira extends ExternalResource {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final Map<String, Object> appClasses = new HashMap<>();
    private BiFunction<String, Map<String, Object>, List<Panel>> panels = (location, context) -> List.of();
    private Database database;
    private HttpServer server;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
        CurrentUser current = new CurrentUser();
        BaseUrl url = new BaseUrl();
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        Domain domain =
                new Domain(database, proxies, current, name -> Optional.ofNullable(appClasses.get(name)), url, clock);
        domain.seedWhenEmpty(false);
        domain.texts()
                .register(
                        "words",
                        "dev.partnerescalation.host.text.words",
                        getClass().getClassLoader());
        RestApps rest = new RestApps(current, (user, permission) -> false);
        RestResources resources = new RestResources(domain);
        rest.addLocal(List.of("/rest/api/2"), resources.ofJira(), this::inTransaction);
        CurrentRequest currentRequest = new CurrentRequest();
        GivenPanels fragments = new GivenPanels((location, context) -> panels.apply(location, context));
        PageRenderer pages = new PageRenderer(
                current,
                currentRequest,
                (user, permission) -> false,
                fragments,
                url,
                domain.users().users()::theme);
        PageApp pageApp = new PageApp(
                new PageResources(domain, resources, pages).aboutIssues(fragments),
                this::inTransaction,
                currentRequest,
                pages);
        server = new HttpServer(0, "/jira", Filters.all(domain, currentRequest), rest, pageApp, url);
        server.open();
    }

    private Object inTransaction(Call call) throws Throwable {
        return database.inTransaction(() -> {
            try {
                return call.make();
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    @Override
    protected void after() {
        server.close();
        database.close();
    }

    /** The browser of a user; null for one without a signed-in user. */
    public Browser browser(String user) {
        return new Browser(server.url(), user);
    }

    public <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }

    /** What an app adds to the page of an issue, by location and context. */
    public void panels(BiFunction<String, Map<String, Object>, List<Panel>> added) {
        panels = added;
    }

    /** Makes a class that workflows can name. */
    public void appClass(String className, Object instance) {
        appClasses.put(className, instance);
    }

    /** Adds a custom field for every project and type, on the first tab of every screen. */
    public CustomFieldRow field(String type, String name, String... options) {
        return in(() -> {
            FieldStore fields = new FieldStore(database);
            CustomFieldRow row = fields.create(name, "What to enter in " + name, TYPES + type, null);
            long configId = new ContextStore(database)
                    .create(row.fieldId(), "Default", "", List.of(), true, List.of())
                    .configId();
            for (int i = 0; i < options.length; i++) {
                fields.createOption(configId, null, i, options[i]);
            }
            screens().all().forEach(screen -> putOn(screens().tabs(screen.id()).get(0), row.fieldId()));
            return row;
        });
    }

    /** The options of a field in their order. */
    public List<OptionRow> options(CustomFieldRow field) {
        return in(() -> new FieldStore(database)
                .options(new ContextStore(database).of(field.fieldId()).get(0).configId()));
    }

    /** Disables the option. */
    public void disable(OptionRow option) {
        in(() -> database.handle().execute("update field_option set disabled = true where id = ?", option.id()));
    }

    /** Adds a tab with these fields to Jira's default screen, which serves creating and editing. */
    public void tab(String name, String... fieldIds) {
        in(() -> {
            screens().tabs(1).forEach(tab -> {
                List<String> others = new ArrayList<>(tab.fieldIds());
                others.removeAll(List.of(fieldIds));
                screens().update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), others));
            });
            TabRow added = screens().createTab(1, name, 9);
            screens().update(new TabRow(added.id(), 1, name, 9, List.of(fieldIds)));
            return null;
        });
    }

    /** Puts a field on the screen with this id. */
    public void putOn(long screenId, String fieldId) {
        in(() -> {
            putOn(screens().tabs(screenId).get(0), fieldId);
            return null;
        });
    }

    private void putOn(TabRow tab, String fieldId) {
        List<String> all = new ArrayList<>(tab.fieldIds());
        all.add(fieldId);
        screens().update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), all));
    }

    private ScreenStore screens() {
        return new ScreenStore(database);
    }

    /** Translates a custom field. */
    public void translate(CustomFieldRow field, String locale, String name, String description) {
        in(() -> {
            new TranslationStore(database)
                    .put("customfield", field.fieldId(), locale, new TranslationRow(name, description));
            return null;
        });
    }

    /** Changes the XML of Jira's default workflow. */
    public void workflow(Function<String, String> change) {
        in(() -> {
            WorkflowStore workflows = new WorkflowStore(database);
            WorkflowRow old = workflows.byName("jira").orElseThrow();
            workflows.save(new WorkflowRow(
                    old.name(), null, old.description(), change.apply(old.xml()), true, null, old.updated()));
            return null;
        });
    }

    /** The id of a project. */
    public long project(String key) {
        return in(() -> new ProjectStore(database).byKey(key).orElseThrow().id());
    }

    /** Creates a task on the form; field ids and what is typed there in turn. */
    public String create(Browser browser, String projectKey, String... values) {
        FormElement form = browser.get("/secure/CreateIssue.jspa?pid=" + project(projectKey) + "&issuetype=3")
                .form();
        form.expectFirst("#summary").val("A task");
        for (int i = 0; i < values.length; i += 2) {
            form.expectFirst("#" + values[i]).val(values[i + 1]);
        }
        return browser.submit(form).key();
    }

    /** Removes a user from the roles of a project. */
    public void leave(String projectKey, String user) {
        in(() -> database.handle()
                .execute(
                        "delete from project_role_actor where project_id = ? and actor_parameter ="
                                + " (select user_key from app_user where user_name = ?)",
                        project(projectKey),
                        user));
    }

    /** The stored issue. */
    public IssueRow issue(String key) {
        return in(() -> new IssueStore(database).byKey(key)).orElseThrow();
    }

    public long count(String table) {
        return in(() -> database.handle()
                .createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
